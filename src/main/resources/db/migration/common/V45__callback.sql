-- Form Request Callback. At most one open form for each matter: open_key is unique and emptied at the close.
create table callback (
    id               uuid                        not null primary key,
    version          bigint                      not null,
    open_key         varchar(64) unique,
    call_id          uuid,
    request_id       uuid,
    verification_id  uuid,
    customer_name    varchar(200),
    salutation       varchar(16)                 not null,
    phone            varchar(40)                 not null,
    reason           varchar(20)                 not null,
    site             varchar(20)                 not null,
    zone             varchar(8)                  not null,
    team             varchar(20),
    made_by          uuid                        not null,
    made_by_name     varchar(200)                not null,
    made_at          timestamp(6) with time zone not null,
    promised_by      timestamp(6) with time zone not null,
    tries            integer                     not null,
    next_try         timestamp(6) with time zone not null,
    kind             varchar(4),
    result           varchar(30),
    result_reasons   varchar(200)                not null,
    outcome          varchar(20),
    closed_at        timestamp(6) with time zone,
    simulated        boolean                     not null
);

create index callback_queue on callback (team, closed_at, promised_by);
create index callback_verification on callback (verification_id);
create index callback_call on callback (call_id);
