-- What a Team Leader is asked while the caller waits: a request that no row of the policy covers, or a hard complaint after
-- the application was refused. At most one open question for each request.
create table escalation_ruling (
    id           uuid                        not null primary key,
    version      bigint                      not null,
    open_key     varchar(64) unique,
    matter       varchar(20)                 not null,
    call_id      uuid                        not null,
    request_id   uuid                        not null,
    cso          uuid                        not null,
    cso_name     varchar(200)                not null,
    team         varchar(20),
    site         varchar(20)                 not null,
    zone         varchar(8)                  not null,
    site_day     date                        not null,
    unit         varchar(20),
    edition      varchar(60)                 not null,
    simulated    boolean                     not null,
    customer     varchar(200),
    contact      varchar(200),
    transaction_code varchar(4),
    loads        varchar(200)                not null,
    rule_code    varchar(40)                 not null,
    explanation  varchar(1000)               not null,
    words        varchar(4000)               not null,
    asked_at     timestamp(6) with time zone not null,
    on_line      boolean                     not null,
    verdict      varchar(20),
    reason       varchar(30),
    note         varchar(500),
    ruled_by     uuid,
    ruled_by_name varchar(200),
    ruled_at     timestamp(6) with time zone,
    withdrawn_at timestamp(6) with time zone,
    later        boolean                     not null,
    relayed_at   timestamp(6) with time zone
);

create index escalation_ruling_open on escalation_ruling (team, open_key, asked_at);
create index escalation_ruling_untold on escalation_ruling (cso, later, relayed_at);
create index escalation_ruling_request on escalation_ruling (request_id);
create index escalation_ruling_call on escalation_ruling (call_id, open_key);
