-- What is not offered everywhere, told to whoever guides a caller of that unit; it never blocks (A-42).
alter table distribution_unit add column notice varchar(500);
