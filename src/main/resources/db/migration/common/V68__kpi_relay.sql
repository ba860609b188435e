-- Every time a result was seen and read out. Which of them counts depends on the decision that stands in the end, and
-- that may be heard of later. Forgotten with the persons.
create table kpi_relay (
    verification_id uuid not null,
    shown_at        timestamp(6) with time zone,
    relayed_at      timestamp(6) with time zone not null,
    constraint kpi_relay_pk primary key (verification_id, relayed_at)
);

create index kpi_relay_at on kpi_relay (relayed_at);
