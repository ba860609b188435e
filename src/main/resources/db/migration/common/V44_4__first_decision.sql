-- When an approval that was finished later (A-35) had been given: there the clock of the request stopped.
alter table verification_case add column decided_first_at timestamp(6) with time zone;
