-- An answer may name a person: it is kept sealed by the privacy vault, bound to its slot. What was kept in clear goes.
delete from idempotency_record;
alter table idempotency_record drop column answer;
alter table idempotency_record add column sealed_answer text;
