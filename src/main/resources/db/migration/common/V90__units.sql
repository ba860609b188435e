-- Reference data that a centre keeps itself; what comes with the product is laid in at the first start.
create table distribution_unit (
    code       varchar(20)                 not null primary key,
    version    bigint                      not null,
    name       varchar(120)                not null,
    apkt_name  varchar(120)                not null,
    zone       varchar(4)                  not null,
    place      integer                     not null,
    changed_by varchar(80)                 not null,
    changed_at timestamp(6) with time zone not null
);

create table unit_province (
    code    varchar(2)   not null primary key,
    version bigint       not null,
    name    varchar(120) not null,
    unit    varchar(20)  not null references distribution_unit (code),
    zone    varchar(4)   not null
);

create table service_unit (
    id       uuid         not null primary key,
    version  bigint       not null,
    unit     varchar(20)  not null references distribution_unit (code),
    province varchar(2)   not null references unit_province (code),
    name     varchar(120) not null,
    in_use   boolean      not null,
    constraint service_unit_name unique (unit, name)
);
