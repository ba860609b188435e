-- What leaves the house by e-mail or webhook: written in the transaction of its cause, sent afterwards, tried until it is gone.
create table kpi_letter (
    id        uuid                        not null primary key,
    version   bigint                      not null,
    way       varchar(10)                 not null,
    receiver  varchar(500)                not null,
    subject   varchar(200)                not null,
    body      varchar(200000)             not null,
    made_at   timestamp(6) with time zone not null,
    next_at   timestamp(6) with time zone,
    tries     int                         not null,
    failure   varchar(60),
    sent_at   timestamp(6) with time zone,
    dropped_by varchar(80)
);
create index kpi_letter_next on kpi_letter (next_at);
create index kpi_letter_made on kpi_letter (made_at);

create table kpi_letter_file (
    letter_id    uuid         not null references kpi_letter (id) on delete cascade,
    ordinal      int          not null,
    name         varchar(120) not null,
    content_type varchar(100) not null,
    bytes        bytea        not null,
    primary key (letter_id, ordinal)
);
