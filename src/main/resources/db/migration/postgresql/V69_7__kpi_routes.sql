-- Packed lengths do not get smaller; trying costs more than reading them.
alter table kpi_cell alter column t_turnaround set storage external;
alter table kpi_cell alter column t_wait set storage external;
alter table kpi_cell alter column t_work set storage external;
alter table kpi_cell alter column t_cso_told set storage external;
alter table kpi_cell alter column t_customer_told set storage external;
alter table kpi_cell alter column t_simone set storage external;
alter table kpi_cell alter column t_register set storage external;
alter table kpi_cell alter column t_handle set storage external;
alter table kpi_cell alter column t_talk set storage external;
alter table kpi_cell alter column t_hold set storage external;
alter table kpi_cell alter column t_after_work set storage external;
alter table kpi_cell alter column t_tl_wait set storage external;
alter table kpi_cell alter column t_callback_age set storage external;
alter table kpi_cell alter column t_turnaround_clear set storage external;
