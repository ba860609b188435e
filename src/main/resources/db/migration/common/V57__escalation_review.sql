-- A Team Leader's look at an exception afterwards (A-18, A-19).
create table escalation_review (
    id          uuid                        not null primary key,
    version     bigint                      not null,
    case_id     uuid                        not null unique,
    verdict     varchar(12)                 not null,
    note        varchar(500),
    reviewed_by uuid                        not null,
    reviewer    varchar(200)                not null,
    reviewed_at timestamp(6) with time zone not null
);
