-- What was imported from systems that see what the centre cannot: a source has told of the days between these two.
create table kpi_import (
    id          uuid        not null primary key,
    source_code varchar(16) not null,
    at          timestamp(6) with time zone not null,
    by_staff    uuid,
    rows_read   integer     not null,
    rows_new    integer     not null,
    rows_known  integer     not null,
    rows_faulty integer     not null,
    first_day   date        not null,
    last_day    date        not null
);

create index kpi_import_days on kpi_import (source_code, first_day, last_day);

-- The legs of calls as the telephone system told them; a transferred call has several.
create table kpi_leg (
    row_key  varchar(120) not null primary key,
    call_id  uuid         not null,
    talk_ms  bigint       not null,
    hold_ms  bigint       not null,
    after_ms bigint       not null,
    at       timestamp(6) with time zone not null
);

create index kpi_leg_call on kpi_leg (call_id);
