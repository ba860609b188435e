-- The rows of the ledger: only ever added, in monthly partitions by the site's day. A partitioned table can hold a
-- family's turns together only within one month, so writers take a lock on the family first.
create table kpi_entry (
    site_day        date     not null,
    site_hour       smallint not null,
    kind_no         smallint not null,
    sign            smallint not null,
    profile         integer  not null,
    place           integer  not null,
    turn            integer  not null,
    ordinal         integer  not null,
    family          uuid     not null,
    subject         uuid     not null,
    in_call         boolean  not null,
    version         bigint   not null,
    at              timestamp(6) with time zone not null,
    started_at      timestamp(6) with time zone,
    cso             uuid,
    tl              uuid,
    request_id      uuid,
    verification_id uuid,
    matter_id       uuid,
    account_id      uuid,
    taken_at        timestamp(6) with time zone,
    ended_at        timestamp(6) with time zone,
    due_at          timestamp(6) with time zone,
    shown_at        timestamp(6) with time zone,
    relayed_at      timestamp(6) with time zone,
    noted_at        timestamp(6) with time zone,
    escalated_at    timestamp(6) with time zone,
    registered_at   timestamp(6) with time zone,
    wait_ms         bigint,
    work_ms         bigint,
    duration_ms     bigint,
    shown_ms        bigint,
    told_ms         bigint,
    simone_ms       bigint,
    register_ms     bigint,
    talk_ms         bigint,
    hold_ms         bigint,
    after_ms        bigint,
    handle_ms       bigint,
    tl_wait_ms      bigint,
    constraint kpi_entry_pk primary key (family, turn, site_day),
    constraint kpi_entry_once unique (subject, ordinal, sign, site_day),
    constraint kpi_entry_sign check (sign in (-1, 1))
) partition by range (site_day);

-- What belongs to no month that has a partition, and what has no day yet.
create table kpi_entry_other partition of kpi_entry default;

-- Makes the partition of a month, unless there is one or rows of it already lie in the default partition.
create function kpi_partition(day date) returns void language plpgsql as $$
declare
    first date := date_trunc('month', day);
    past date := first + interval '1 month';
    name text := 'kpi_entry_' || to_char(first, 'YYYY_MM');
begin
    perform pg_advisory_xact_lock(123, 61);
    if to_regclass(name) is null
            and not exists (select 1 from kpi_entry_other where site_day >= first and site_day < past) then
        execute format('create table %I partition of kpi_entry for values from (%L) to (%L)', name, first, past);
    end if;
end $$;
