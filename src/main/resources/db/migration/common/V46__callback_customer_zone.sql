-- The customer's own clock, where it is known: calling hours are theirs (A-26). The zone of the site stays beside it.
alter table callback add column customer_zone varchar(8);
