-- Days and months hold cells for all their calls together too. What was rolled before is laid anew; until it is, everything
-- is read from the facts. A mark that nobody else can leave: turns begin at 1.
delete from kpi_cell;
delete from kpi_stale;
delete from kpi_mark where family = cast('00000000-0000-0000-0000-000000000000' as uuid);
insert into kpi_mark (site_day, site_hour, family, turn)
select d.site_day, d.site_hour, cast('00000000-0000-0000-0000-000000000000' as uuid), 0
from (select distinct site_day, site_hour from kpi_entry) d;
