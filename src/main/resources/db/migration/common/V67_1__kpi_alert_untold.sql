-- An alarm that was raised while it was muted has told nobody; it speaks once when the mute is over and it still stands.
alter table kpi_alert add column untold boolean default false not null;
