-- One call, the requests in it, and every answer as it was given. A taken-back answer stays, so that nothing typed is lost.
create table phone_call (
    id             uuid                        not null primary key,
    version        bigint                      not null,
    cso            uuid                        not null,
    cso_login      varchar(80)                 not null,
    cso_name       varchar(200)                not null,
    team           varchar(20),
    site           varchar(20)                 not null,
    unit           varchar(20),
    zone           varchar(8)                  not null,
    site_day       date                        not null,
    edition        varchar(60)                 not null,
    channel        varchar(10)                 not null,
    caller_number  varchar(40),
    customer_name  varchar(200),
    salutation     varchar(16)                 not null,
    contact_phone  varchar(40),
    notes          varchar(4000)               not null,
    simulated      boolean                     not null,
    started_at     timestamp(6) with time zone not null,
    heartbeat_at   timestamp(6) with time zone not null,
    gone_at        timestamp(6) with time zone,
    ended_at       timestamp(6) with time zone,
    dropped        boolean                     not null,
    told           integer                     not null
);

create index phone_call_of_day on phone_call (cso, site_day);
create index phone_call_open on phone_call (ended_at, heartbeat_at);

create table service_request (
    id               uuid                        not null primary key,
    version          bigint                      not null,
    call_id          uuid                        not null references phone_call (id),
    place            integer                     not null,
    started_at       timestamp(6) with time zone not null,
    kind             varchar(12),
    route            varchar(20)                 not null,
    outcome          varchar(20)                 not null,
    ending           varchar(20)                 not null,
    verification_id  uuid,
    verified         boolean                     not null,
    nik_ciphertext   varchar(200),
    nik_key          varchar(20),
    nik_index_key    varchar(20),
    nik_index        varchar(64),
    told             integer                     not null
);

create index service_request_call on service_request (call_id);
create index service_request_verification on service_request (verification_id);

create table given_answer (
    id          uuid                        not null primary key,
    version     bigint                      not null,
    call_id     uuid                        not null references phone_call (id),
    place       integer                     not null,
    request_id  uuid                        not null,
    question    varchar(30)                 not null,
    choice      varchar(30),
    fields      varchar(4000)               not null,
    given_at    timestamp(6) with time zone not null,
    taken_back  timestamp(6) with time zone
);

create index given_answer_call on given_answer (call_id, place);
