-- When somebody left. Whoever was deactivated before this was kept has no day.
alter table access_staff add column left_at timestamp(6) with time zone;
