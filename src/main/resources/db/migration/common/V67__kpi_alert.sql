-- Alarms on figures, where each stands, and every time one was raised or cleared.
create table kpi_alert (
    id          uuid                        not null primary key,
    version     bigint                      not null,
    name        varchar(80)                 not null,
    subject     varchar(60)                 not null,
    kind        varchar(20)                 not null,
    site        varchar(20),
    limit_at    double precision            not null,
    clear_at    double precision            not null,
    mails       varchar(2000)               not null,
    webhook     varchar(500)                not null,
    active      boolean                     not null,
    changed_by  varchar(80)                 not null,
    changed_at  timestamp(6) with time zone not null,
    muted_until timestamp(6) with time zone,
    raised_at   timestamp(6) with time zone,
    last_value  double precision,
    looked_at   timestamp(6) with time zone
);

create table kpi_alert_event (
    id          uuid                        not null primary key,
    alert_id    uuid                        not null,
    name        varchar(80)                 not null,
    site        varchar(20),
    subject     varchar(60)                 not null,
    raised      boolean                     not null,
    at          timestamp(6) with time zone not null,
    value_seen  double precision            not null,
    low         double precision,
    high        double precision,
    muted       boolean                     not null
);
create index kpi_alert_event_at on kpi_alert_event (at);
