-- How the photos came to be called good or bad: marked by hand, said by the key of the approval, or not said at all.
alter table verification_case add column photos_seen varchar(20);
alter table verification_draft add column photos_seen varchar(20) default 'UNSAID' not null;
-- The birth date on the KTP, typed to be compared; it goes with the draft.
alter table verification_draft add column birth_date date;
-- A note for an approval had been begun.
alter table verification_draft add column noting boolean default false not null;
