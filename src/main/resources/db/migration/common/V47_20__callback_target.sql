-- By when a callback is to be tried once, from the moment at which there is something to tell (A-26).
alter table callback add column target_by timestamp(6) with time zone;
create index callback_by_promise on callback (closed_at, promised_by);
