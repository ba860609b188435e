-- When a site or team was closed; its people and its past stay.
alter table access_site add column closed_at timestamp(6) with time zone;
alter table access_team add column closed_at timestamp(6) with time zone;
