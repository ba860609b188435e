create table audit_entry (
    id           uuid                        not null primary key,
    at           timestamp(6) with time zone not null,
    staff_id     uuid,
    login        varchar(40),
    role         varchar(12),
    site         varchar(10),
    act          varchar(60)                 not null,
    subject_kind varchar(40)                 not null,
    subject      uuid,
    purpose      varchar(200),
    detail       varchar(200),
    simulated    boolean                     not null
);
create index audit_entry_at on audit_entry (at desc, id desc);
create index audit_entry_subject on audit_entry (subject);
