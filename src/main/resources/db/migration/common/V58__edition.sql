-- Dated editions of the policy. Once one is released its content never changes; released_from keeps two from one day.
create table policy_edition (
    id             uuid                        not null primary key,
    version        bigint                      not null,
    name           varchar(60),
    stage          varchar(10)                 not null,
    effective_from date                        not null,
    released_from  date,
    content        varchar(400000)             not null,
    editors        varchar(2000)               not null,
    drafted_by     varchar(80)                 not null,
    drafted_at     timestamp(6) with time zone not null,
    changed_by     varchar(80)                 not null,
    changed_at     timestamp(6) with time zone not null,
    reviewed_by    varchar(80),
    reviewed_at    timestamp(6) with time zone,
    note           varchar(1000)               not null,
    shipped        boolean                     not null,
    constraint policy_edition_name unique (name),
    constraint policy_edition_day unique (released_from)
);

-- Who has read which new edition; each person says so once.
create table edition_acknowledgement (
    id      uuid                        not null primary key,
    version bigint                      not null,
    edition varchar(60)                 not null,
    staff   uuid                        not null,
    at      timestamp(6) with time zone not null,
    constraint edition_acknowledgement_once unique (edition, staff)
);
