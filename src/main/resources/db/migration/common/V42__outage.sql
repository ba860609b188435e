-- Times in which the tool of the TLs was declared slow, for one site or, without a site, for every site.
create table verification_outage (
    id               uuid                        not null primary key,
    site             varchar(40),
    declared_by      uuid                        not null,
    declared_by_name varchar(200)                not null,
    since            timestamp(6) with time zone not null,
    -- Ends by itself then, unless a TL says before that it goes on, or that it is over.
    until            timestamp(6) with time zone not null,
    ended_by_name    varchar(200)
);
create index verification_outage_by_end on verification_outage (until);
