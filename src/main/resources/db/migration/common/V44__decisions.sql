-- Decisions that were taken back: what had been decided, by whom, who took it back and why. Only ever added.
create table verification_reversal (
    id               uuid                        not null primary key,
    case_id          uuid                        not null references verification_case (id),
    outcome          varchar(30)                 not null,
    reasons          varchar(400)                not null,
    decided_by       uuid                        not null,
    decided_by_name  varchar(200)                not null,
    decided_at       timestamp(6) with time zone not null,
    cause            varchar(30)                 not null,
    words            varchar(2000),
    reversed_by      uuid                        not null,
    reversed_by_name varchar(200)                not null,
    reversed_at      timestamp(6) with time zone not null
);
create index verification_reversal_by_case on verification_reversal (case_id, id);
create index verification_reversal_by_staff on verification_reversal (decided_by, reversed_at);

-- What a TL asked the CSO without deciding, and what came back.
create table verification_inquiry (
    id               uuid                        not null primary key,
    case_id          uuid                        not null references verification_case (id),
    question         varchar(500)                not null,
    asked_by         uuid                        not null,
    asked_by_name    varchar(200)                not null,
    asked_at         timestamp(6) with time zone not null,
    answer           varchar(500),
    answered_at      timestamp(6) with time zone,
    withdrawn_at     timestamp(6) with time zone
);
create index verification_inquiry_by_case on verification_inquiry (case_id, id);

-- How many questions and answers have gone over; the version of the request rises with it.
alter table verification_case add column exchanges integer default 0 not null;
