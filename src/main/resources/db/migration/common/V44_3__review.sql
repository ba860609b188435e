-- Decisions that somebody else looks at afterwards, and what came of it.
create table verification_second_look (
    id              uuid                        not null primary key,
    case_id         uuid                        not null references verification_case (id),
    decided_version bigint                      not null,
    decided_by      uuid                        not null,
    decided_at      timestamp(6) with time zone not null,
    team            varchar(40)                 not null,
    site            varchar(40)                 not null,
    outcome         varchar(30)                 not null,
    reasons         varchar(400)                not null,
    name_advice     varchar(20)                 not null,
    why             varchar(20)                 not null,
    look            varchar(20)                 not null,
    looked_by       uuid,
    looked_by_name  varchar(200),
    looked_at       timestamp(6) with time zone,
    note            varchar(1000),
    unique (case_id, decided_version)
);
create index verification_second_look_by_team on verification_second_look (team, look, decided_at);
create index verification_second_look_by_tl on verification_second_look (decided_by, decided_at);
create index verification_case_by_decider on verification_case (decided_by, decided_at);

-- Until when a TL has seen their own figures; others see them up to there.
create table verification_figures_seen (
    staff_id   uuid                        not null primary key,
    seen_until timestamp(6) with time zone not null
);

-- Invented requests to practise on, whose right decision is known; nobody's data, and no request.
create table verification_golden (
    id           uuid         not null primary key,
    ktp_name     varchar(200) not null,
    account_name varchar(200) not null,
    phone        varchar(60)  not null,
    phone_in_app varchar(60)  not null,
    email        varchar(260) not null,
    email_in_app varchar(260) not null,
    ktp_photo    boolean      not null,
    selfie       boolean      not null,
    outcome      varchar(20)  not null,
    reasons      varchar(400) not null,
    active       boolean      not null
);
create table verification_golden_answer (
    id        uuid                        not null primary key,
    golden_id uuid                        not null references verification_golden (id),
    staff_id  uuid                        not null,
    outcome   varchar(20)                 not null,
    reasons   varchar(400)                not null,
    was_right boolean                     not null,
    at        timestamp(6) with time zone not null
);
create index verification_golden_answer_by_staff on verification_golden_answer (staff_id, at);

insert into verification_golden values
    ('0199aa00-0000-7000-8000-000000000001', 'DEWI LESTARI PUTRI', 'Lestari88', '081200000001', '081200000001', 'dewi@contoh.id', 'dewi@contoh.id', true, true, 'APPROVE', '', true),
    ('0199aa00-0000-7000-8000-000000000002', 'BUDI SANTOSO', 'Rembulan21', '081200000002', '081200000002', 'budi@contoh.id', 'budi@contoh.id', true, true, 'REJECT', 'NAME', true),
    ('0199aa00-0000-7000-8000-000000000003', 'SITI AMINAH HASIBUAN', 'aminah.hsb', '081200000003', '081300000003', 'aminah@contoh.id', 'aminah@contoh.id', true, true, 'REJECT', 'PHONE', true),
    ('0199aa00-0000-7000-8000-000000000004', 'YOSEF MANURUNG', 'manurung_yosef', '081200000004', '081200000004', 'yosef@contoh.id', 'yosef@contoh.id', false, true, 'REJECT', 'KTP_PHOTO', true),
    ('0199aa00-0000-7000-8000-000000000005', 'NI MADE SARASWATI', 'Saraswati', '081200000005', '081200000005', 'made@contoh.id', 'made.s@contoh.id', true, false, 'REJECT', 'EMAIL,SELFIE', true),
    ('0199aa00-0000-7000-8000-000000000006', 'MUHAMMAD RIDWAN', 'ridwan_official', '081200000006', '081200000006', 'ridwan@contoh.id', 'ridwan@contoh.id', true, true, 'APPROVE', '', true);
