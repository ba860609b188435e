-- The ways outside the policy in the order of the edition of the call (A-01); null where it was asked before there was an order.
alter table escalation_ruling add column ways varchar(80);
