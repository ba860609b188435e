-- TLs on duty at a screen: one row for each, there as long as the browser says so.
create table verification_duty (
    staff_id   uuid                        not null primary key,
    name       varchar(200)                not null,
    team       varchar(40)                 not null,
    site       varchar(40)                 not null,
    shift_lead boolean                     not null,
    -- What the TL chose: FREE, BUSY or PAUSE with its reason; whoever holds a request is busy by that alone.
    chosen     varchar(10)                 not null,
    reason     varchar(20),
    since      timestamp(6) with time zone not null,
    seen_until timestamp(6) with time zone not null,
    -- How often and when last a request rang here, and how often in a row nobody answered.
    rungs      integer                     not null,
    rung_at    timestamp(6) with time zone,
    missed     integer                     not null
);
create index verification_duty_by_site on verification_duty (site, seen_until);
