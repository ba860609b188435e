-- Views of the dashboard that somebody has named: a page with its period and filters, as its address has them.
create table kpi_saved_view (
    id       uuid                        not null primary key,
    owner_id uuid                        not null,
    name     varchar(60)                 not null,
    page     varchar(20)                 not null,
    query    varchar(1000)               not null,
    saved_at timestamp(6) with time zone not null,
    constraint kpi_saved_view_once unique (owner_id, name)
);
