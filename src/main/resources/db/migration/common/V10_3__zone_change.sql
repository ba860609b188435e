-- When a site went over to another time zone; its days before that are days of the old one.
create table access_zone_change (
    site       varchar(10) not null references access_site (code),
    changed_on date        not null,
    old_zone   varchar(4)  not null,
    new_zone   varchar(4)  not null,
    constraint access_zone_change_pk primary key (site, changed_on)
);
create index access_zone_change_day on access_zone_change (changed_on);
