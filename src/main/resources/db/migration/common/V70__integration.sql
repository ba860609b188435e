-- Answers of the REST contract to calls with an Idempotency-Key, kept 24 h.
-- No body is kept: body_mac is an HMAC under the caller's token, which is stored nowhere.
create table idempotency_record (
    slot         varchar(64) primary key,
    body_mac     varchar(64) not null,
    begun_at     timestamp(6) with time zone not null,
    status       integer,
    location     varchar(400),
    content_type varchar(100),
    answer       text
);

create index idempotency_record_begun on idempotency_record (begun_at);
