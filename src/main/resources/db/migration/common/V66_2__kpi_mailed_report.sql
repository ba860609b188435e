-- Reports that go out by e-mail at a time of the day; done_until is the last day of the last period that was sent.
create table kpi_mailed_report (
    id         uuid                        not null primary key,
    version    bigint                      not null,
    name       varchar(80)                 not null,
    rhythm     varchar(10)                 not null,
    at_hour    int                         not null,
    site       varchar(20),
    language   varchar(10)                 not null,
    receivers  varchar(2000)               not null,
    active     boolean                     not null,
    changed_by varchar(80)                 not null,
    changed_at timestamp(6) with time zone not null,
    done_until date
);
