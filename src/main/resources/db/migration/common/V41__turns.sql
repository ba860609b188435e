-- When the holder last did something with the request, and since when it rests for a consultation; both end with the claim.
alter table verification_case add column touched_at timestamp(6) with time zone;
alter table verification_case add column hold_since timestamp(6) with time zone;

-- What a TL did beside the serving order: picked another one, skipped, sent on. Whoever skipped or sent is not served it again.
create table verification_out_of_turn (
    id       uuid                        not null primary key,
    case_id  uuid                        not null references verification_case (id),
    staff_id uuid                        not null,
    kind     varchar(20)                 not null,
    reason   varchar(30),
    at       timestamp(6) with time zone not null
);
create index verification_out_of_turn_by_case on verification_out_of_turn (case_id, staff_id);
create index verification_out_of_turn_by_staff on verification_out_of_turn (staff_id, at);
