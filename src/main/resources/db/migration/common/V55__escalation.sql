-- What leaves the ordinary path: one case for each request, with the numbers of the outside systems that it still owes.
create table escalation_case (
    id               uuid                        not null primary key,
    version          bigint                      not null,
    request_id       uuid                        not null unique,
    call_id          uuid                        not null,
    kind             varchar(20)                 not null,
    exceptions       varchar(100)                not null,
    rule_code        varchar(12)                 not null,
    cso              uuid                        not null,
    cso_name         varchar(200)                not null,
    team             varchar(20),
    site             varchar(20)                 not null,
    zone             varchar(8)                  not null,
    site_day         date                        not null,
    edition          varchar(60)                 not null,
    simulated        boolean                     not null,
    transaction_code varchar(4),
    customer         boolean                     not null,
    tariff_now       varchar(200),
    va_now           integer,
    tariff_asked     varchar(200),
    va_asked         integer,
    detail           varchar(200),
    unit             varchar(20),
    service_unit     varchar(200),
    location         varchar(200),
    applicant        varchar(200),
    contact          varchar(200),
    idpel            varchar(20),
    problem          varchar(1000),
    evidence         varchar(4000)               not null,
    sampled          boolean                     not null,
    opened_at        timestamp(6) with time zone not null,
    completed_at     timestamp(6) with time zone,
    ready_at         timestamp(6) with time zone,
    owes             varchar(8),
    owed_since       timestamp(6) with time zone not null,
    due_at           timestamp(6) with time zone not null,
    apkt_number      varchar(40),
    simone_number    varchar(40),
    register_number  varchar(40),
    closed_at        timestamp(6) with time zone,
    void_reason      varchar(30),
    same_as          uuid
);

create index escalation_case_of_cso on escalation_case (cso, closed_at, due_at);
create index escalation_case_of_team on escalation_case (team, closed_at, due_at);
create index escalation_case_of_site on escalation_case (site, closed_at, due_at);
create index escalation_case_open on escalation_case (closed_at, due_at);
create index escalation_case_same on escalation_case (idpel, transaction_code, opened_at);
create index escalation_case_day on escalation_case (site_day);

-- Every number as it was entered; a correction is a further row and the newest of a system counts.
create table escalation_number (
    id           uuid                        not null primary key,
    version      bigint                      not null,
    case_id      uuid                        not null references escalation_case (id),
    place        integer                     not null,
    system_code  varchar(8)                  not null,
    number_given varchar(40)                 not null,
    way          varchar(10)                 not null,
    entered_by   varchar(200)                not null,
    entered_at   timestamp(6) with time zone not null,
    reason       varchar(200)
);

create index escalation_number_case on escalation_number (case_id, place);

-- Every commercial request of a closed call, so that exceptions can be set against all of them.
create table escalation_base (
    request_id       uuid        not null primary key,
    call_id          uuid        not null,
    site_day         date        not null,
    site             varchar(20) not null,
    team             varchar(20),
    unit             varchar(20),
    cso              uuid        not null,
    transaction_code varchar(4)  not null,
    route            varchar(20) not null,
    exception_kind   varchar(20),
    dropped          boolean     not null,
    simulated        boolean     not null
);

create index escalation_base_day on escalation_base (site_day, site);
