-- What is open can be asked by everything by which facts can be asked, route and choice included.
drop view kpi_standing;

create view kpi_standing as
select o.subject, o.kind_no, 1 as sign, o.site_day, o.site_hour, o.call_id, o.cso, o.tl, o.started_at, o.due_at,
       l.site, l.zone, l.team, l.unit, p.outcome, p.legs, p.route, p.choice
from kpi_owed o
join kpi_profile p on p.id = o.profile
join kpi_place l on l.id = o.place;
