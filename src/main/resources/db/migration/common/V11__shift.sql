-- The Team Leader on duty for a team (L129): from is inside the shift, until no longer.
create table access_shift (
    id         uuid                        not null primary key,
    team       varchar(20)                 not null references access_team (code),
    site       varchar(10)                 not null references access_site (code),
    site_day   date                        not null,
    staff_id   uuid                        not null references access_staff (id),
    starts_at  timestamp(6) with time zone not null,
    ends_at    timestamp(6) with time zone not null,
    planned_by varchar(80)                 not null,
    version    bigint                      not null
);
create index access_shift_of_team on access_shift (team, ends_at);
create index access_shift_of_site on access_shift (site, ends_at);
create index access_shift_of_staff on access_shift (staff_id, ends_at);
