-- The signed fact ledger. Rows are only ever added: a changed outcome adds the old fact with sign -1 and the new one
-- with sign +1, so every count is a sum of signs.
create table kpi_fact (
    family           uuid        not null,
    turn             integer     not null,
    kind             varchar(16) not null,
    subject          uuid        not null,
    version          bigint      not null,
    ordinal          integer     not null,
    sign             integer     not null,
    at               timestamp(6) with time zone not null,
    edition          varchar(60),
    simulated        boolean,
    site             varchar(40),
    zone             varchar(8),
    site_day         date,
    site_hour        integer,
    unit             varchar(60),
    team             varchar(40),
    cso              uuid,
    tl               uuid,
    call_id          uuid,
    request_id       uuid,
    verification_id  uuid,
    matter_id        uuid,
    legs             varchar(400) not null,
    transaction_code varchar(16),
    route            varchar(24),
    rule             varchar(40),
    exception_kind   varchar(24),
    exceptions       varchar(120),
    cc_register      varchar(24),
    outcome          varchar(32),
    channel          varchar(16),
    niaga            boolean,
    dropped          boolean,
    asked            boolean,
    had_app          varchar(16),
    choice           varchar(16),
    installed        varchar(16),
    verified         boolean,
    submitted        boolean,
    asked_why        boolean,
    reminder_done    boolean,
    attempt          integer,
    advice           varchar(16),
    reasons          varchar(200),
    started_at       timestamp(6) with time zone,
    taken_at         timestamp(6) with time zone,
    ended_at         timestamp(6) with time zone,
    due_at           timestamp(6) with time zone,
    wait_ms          bigint,
    work_ms          bigint,
    duration_ms      bigint,
    constraint kpi_fact_pk primary key (family, turn),
    constraint kpi_fact_once unique (subject, ordinal, sign),
    constraint kpi_fact_sign check (sign in (-1, 1))
);

-- Questions come by kind and day range, then site or team.
create index kpi_fact_day on kpi_fact (kind, site_day, site, team);

-- Who called about what, for the look-back of matters only; forgotten after 35 days.
create table kpi_matter (
    request_id       uuid         not null primary key,
    person_key       varchar(200) not null,
    transaction_code varchar(16)  not null,
    started_at       timestamp(6) with time zone not null,
    matter_id        uuid         not null,
    opened_at        timestamp(6) with time zone not null
);

create index kpi_matter_person on kpi_matter (person_key, transaction_code, started_at);
create index kpi_matter_start on kpi_matter (started_at);
