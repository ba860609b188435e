-- An approval that a TL took back: the account is not verified, though the result was read to the customer.
alter table service_request add column approval_taken_back boolean default false not null;
