create table access_site (
    code              varchar(10)  not null primary key,
    name              varchar(80)  not null,
    zone              varchar(4)   not null,
    distribution_unit varchar(20)  not null,
    version           bigint       not null
);

create table access_team (
    code    varchar(20) not null primary key,
    name    varchar(80) not null,
    site    varchar(10) not null references access_site (code),
    version bigint      not null
);

create table access_staff (
    id            uuid         not null primary key,
    login         varchar(40)  not null,
    name          varchar(80)  not null,
    role          varchar(12)  not null,
    shift_lead    boolean      not null,
    team          varchar(20)  references access_team (code),
    site          varchar(10)  references access_site (code),
    password_hash varchar(100),
    active        boolean      not null,
    simulated     boolean      not null,
    demo          boolean      not null,
    version       bigint       not null,
    constraint access_staff_login unique (login)
);

create table access_token (
    id         uuid                        not null primary key,
    staff_id   uuid                        not null references access_staff (id),
    token_hash varchar(64)                 not null,
    issued_at  timestamp(6) with time zone not null,
    version    bigint                      not null,
    constraint access_token_hash unique (token_hash)
);
create index access_token_staff on access_token (staff_id);
