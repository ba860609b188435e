create table privacy_key (
    key_id        varchar(20)                 not null primary key,
    registered_at timestamp(6) with time zone not null
);
