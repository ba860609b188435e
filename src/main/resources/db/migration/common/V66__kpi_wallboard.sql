-- Links by which a wallboard shows figures without a sign-in; of the token only its hash is kept.
create table kpi_wallboard (
    id         uuid                        not null primary key,
    version    bigint                      not null,
    name       varchar(80)                 not null,
    site       varchar(20),
    language   varchar(10)                 not null,
    look       varchar(10)                 not null,
    token_hash varchar(64)                 not null unique,
    made_by    varchar(80)                 not null,
    made_at    timestamp(6) with time zone not null,
    revoked_by varchar(80),
    revoked_at timestamp(6) with time zone,
    seen_at    timestamp(6) with time zone
);
