-- What goes to an outside system by connector. The id is the idempotency key; a lease that ran out means that the answer
-- of that attempt is not known, and the same key is sent again.
create table escalation_dispatch (
    id          uuid                        not null primary key,
    version     bigint                      not null,
    case_id     uuid                        not null,
    system_code varchar(8)                  not null,
    state       varchar(12)                 not null,
    payload     varchar(8000)               not null,
    attempts    integer                     not null,
    next_at     timestamp(6) with time zone not null,
    lease_until timestamp(6) with time zone,
    trouble     varchar(60),
    queued_at   timestamp(6) with time zone not null,
    tried_at    timestamp(6) with time zone,
    ended_at    timestamp(6) with time zone,
    constraint escalation_dispatch_once unique (case_id, system_code)
);

create index escalation_dispatch_due on escalation_dispatch (state, next_at);
