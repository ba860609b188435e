-- A replay reads the calls of one day after the other.
create index phone_call_site_day on phone_call (site_day);
