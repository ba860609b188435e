-- H2 keeps with an IN of a constraint the session that made it, and asks that session at each row. Once the pool has
-- let that connection go, no row could be laid until the next start: "Check constraint invalid" (MigrationsTest).
-- An OR of two equations is turned into an IN.
alter table kpi_entry drop constraint kpi_entry_sign;
alter table kpi_entry add constraint kpi_entry_sign check (abs(sign) = 1);
