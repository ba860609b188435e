-- The request with which an account's attempts began, and when the result stood on the CSO's screen.
alter table verification_case add account_id uuid;
alter table verification_case add shown_at timestamp(6) with time zone;
