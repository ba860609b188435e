-- A month holds cells for all its calls together too. Until the months are rolled anew their days answer.
insert into kpi_stale (level_no, site_day)
select 2, d.site_day
from (select distinct site_day from kpi_cell where level_no = 2) d
where not exists (select 1 from kpi_stale s where s.level_no = 2 and s.site_day = d.site_day);
