-- One row holds all of a key: counts, and beside them its lengths of time, packed by logarithmic bucket (see Lengths).
-- The whole centre and the teams get rows of their own. What was rolled before is laid anew.
drop table kpi_cell_next;
drop table kpi_span_next;
drop table kpi_span;
delete from kpi_cell;
delete from kpi_stale;
alter table kpi_cell add column t_turnaround bytea;
alter table kpi_cell add column t_wait bytea;
alter table kpi_cell add column t_work bytea;
alter table kpi_cell add column t_cso_told bytea;
alter table kpi_cell add column t_customer_told bytea;
alter table kpi_cell add column t_simone bytea;
alter table kpi_cell add column t_register bytea;
alter table kpi_cell add column t_handle bytea;
alter table kpi_cell add column t_talk bytea;
alter table kpi_cell add column t_hold bytea;
alter table kpi_cell add column t_after_work bytea;
alter table kpi_cell add column t_tl_wait bytea;
alter table kpi_cell add column t_callback_age bytea;
alter table kpi_cell add column t_turnaround_clear bytea;

-- Until it is, everything is read from the facts. A mark that nobody else can leave: turns begin at 1.
insert into kpi_mark (site_day, site_hour, family, turn)
select d.site_day, d.site_hour, cast('00000000-0000-0000-0000-000000000000' as uuid), 0
from (select distinct site_day, site_hour from kpi_entry) d;

-- Whoever rolls takes its turn by the month of the year.
insert into kpi_roller (id, run) values (2, 0), (3, 0), (4, 0), (5, 0), (6, 0), (7, 0), (8, 0), (9, 0), (10, 0), (11, 0), (12, 0);
