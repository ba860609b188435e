-- What is still open: verifications that wait for a TL and callbacks that are owed. It says itself all that is asked of
-- it, so that what waits now is read from these few rows alone, however many facts there are.
create table kpi_owed (
    subject    uuid     not null primary key,
    ordinal    integer  not null,
    kind_no    smallint not null,
    site_day   date     not null,
    site_hour  smallint not null,
    profile    integer  not null,
    place      integer  not null,
    call_id    uuid,
    cso        uuid,
    tl         uuid,
    started_at timestamp(6) with time zone,
    due_at     timestamp(6) with time zone
);

insert into kpi_owed
select o.subject, o.ordinal, e.kind_no, e.site_day, e.site_hour, e.profile, e.place,
       case when e.in_call then e.family end, e.cso, e.tl, e.started_at, e.due_at
from kpi_open o
join kpi_entry e on e.subject = o.subject and e.ordinal = o.ordinal and e.site_day = o.site_day and e.sign = 1;

drop table kpi_open;

-- The same as facts, as far as measures and filters of what is open ask.
create view kpi_standing as
select o.subject, o.kind_no, 1 as sign, o.site_day, o.site_hour, o.call_id, o.cso, o.tl, o.started_at, o.due_at,
       l.site, l.zone, l.team, l.unit, p.outcome, p.legs
from kpi_owed o
join kpi_profile p on p.id = o.profile
join kpi_place l on l.id = o.place;
