-- Blind indexes of phone and e-mail, by which one that already stands under another NIK is found.
alter table verification_case add column phone_index varchar(64);
alter table verification_case add column email_index varchar(64);
create index verification_case_by_phone on verification_case (phone_index);
create index verification_case_by_email on verification_case (email_index);
