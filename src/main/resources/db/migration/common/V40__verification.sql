-- A request for verification: evidence as read out, who holds it, what was decided.
create table verification_case (
    id                    uuid                        not null primary key,
    version               bigint                      not null,
    owner_id              uuid                        not null,
    owner_name            varchar(200)                not null,
    team                  varchar(40)                 not null,
    site                  varchar(40),
    zone                  varchar(8)                  not null,
    simulated             boolean                     not null,
    call_id               uuid,
    request_id            uuid,
    edition               varchar(80)                 not null,
    -- The NIK: sealed, with a blind index; the ciphertext goes some time after closing, the index stays.
    nik_ciphertext        varchar(200),
    nik_key               varchar(20),
    nik_index_key         varchar(20)                 not null,
    nik_index             varchar(64)                 not null,
    nik_last4             varchar(4)                  not null,
    nik_verdict           varchar(20)                 not null,
    nik_reasons           varchar(400)                not null,
    ktp_name              varchar(200)                not null,
    account_name          varchar(200)                not null,
    phone                 varchar(60)                 not null,
    email                 varchar(260)                not null,
    customer_name         varchar(200),
    salutation            varchar(10)                 not null,
    transaction_kind      varchar(8)                  not null,
    evidence_version      integer                     not null,
    attempt               integer                     not null,
    -- At most one open request of a NIK for each CSO; cleared when closed.
    open_key              varchar(300) unique,
    stage                 varchar(20)                 not null,
    -- Serving order: 0 on the line, 1 callback promised, 2 the rest; then by queued_at, then by id.
    serving               integer                     not null,
    queued_at             timestamp(6) with time zone not null,
    handed_at             timestamp(6) with time zone not null,
    on_line               boolean                     not null,
    on_line_since         timestamp(6) with time zone,
    promised_at           timestamp(6) with time zone,
    slow_at               timestamp(6) with time zone,
    holder_id             uuid,
    holder_name           varchar(200),
    lease_until           timestamp(6) with time zone,
    taken_at              timestamp(6) with time zone,
    decided_by            uuid,
    decided_by_name       varchar(200),
    decided_taken_at      timestamp(6) with time zone,
    decided_at            timestamp(6) with time zone,
    note                  varchar(2000),
    name_advice           varchar(20),
    observed_account_name varchar(200),
    observed_phone        varchar(60),
    observed_email        varchar(260),
    ktp_photo_good        boolean,
    selfie_good           boolean,
    closed_at             timestamp(6) with time zone,
    relayed_at            timestamp(6) with time zone
);
create index verification_case_by_queue on verification_case (stage, team, serving, queued_at, id);
create index verification_case_by_nik on verification_case (nik_index, stage);
create index verification_case_by_owner on verification_case (owner_id, handed_at);
create index verification_case_by_holder on verification_case (holder_id);
create index verification_case_by_closing on verification_case (closed_at);

-- Why it was rejected, and the text as it was read to the customer.
create table verification_reason (
    case_id          uuid          not null references verification_case (id),
    place            integer       not null,
    code             varchar(30)   not null,
    read_to_customer varchar(2000) not null,
    primary key (case_id, place)
);

-- What happened when, without personal data of the customer.
create table verification_moment (
    id       uuid                        not null primary key,
    case_id  uuid                        not null references verification_case (id),
    kind     varchar(30)                 not null,
    at       timestamp(6) with time zone not null,
    by_name  varchar(200)
);
create index verification_moment_by_case on verification_moment (case_id, id);

-- What a TL has begun to write and not sent; it survives a reload.
create table verification_draft (
    case_id               uuid                        not null references verification_case (id),
    staff_id              uuid                        not null,
    rejecting             boolean                     not null,
    reasons               varchar(400)                not null,
    note                  varchar(2000)               not null,
    observed_account_name varchar(200),
    observed_phone        varchar(60),
    observed_email        varchar(260),
    ktp_photo_good        boolean                     not null,
    selfie_good           boolean                     not null,
    upgraded              boolean                     not null,
    evidence_version      integer                     not null,
    kept_at               timestamp(6) with time zone not null,
    primary key (case_id, staff_id)
);
