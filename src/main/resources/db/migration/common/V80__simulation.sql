-- Which days of the sample week are planned, how far each has come, and which stand.
create table sample_week (
    site     varchar(20) not null,
    site_day date        not null,
    planned  integer     not null,
    begun    integer     not null,
    stands   boolean     not null,
    primary key (site, site_day)
);
