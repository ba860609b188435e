-- The times of the whole centre get rows of their own. What was rolled before is behind until it is rolled again.
insert into kpi_stale (level_no, site_day)
select distinct 1, c.site_day from kpi_span c
where c.level_no = 1 and not exists (select 1 from kpi_stale s where s.level_no = 1 and s.site_day = c.site_day);
