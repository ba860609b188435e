-- What somebody chose for a setting, and every change of it. A setting that nobody ever touched has no row.
create table setting_value (
    name       varchar(80)                 not null primary key,
    version    bigint                      not null,
    chosen     varchar(4000),
    changed_by varchar(80)                 not null,
    changed_at timestamp(6) with time zone not null
);

create table setting_change (
    id           uuid                        not null primary key,
    version      bigint                      not null,
    name         varchar(80)                 not null,
    value_before varchar(4000)               not null,
    value_after  varchar(4000)               not null,
    changed_by   varchar(80)                 not null,
    changed_at   timestamp(6) with time zone not null
);
create index setting_change_name on setting_change (name, changed_at);
