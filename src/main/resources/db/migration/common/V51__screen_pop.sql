-- The caller's number in one form, so that earlier calls are found by it; and the one-time tickets of the telephony,
-- of which only a digest is kept. A ticket that was opened no longer holds its number.
alter table phone_call add column reach varchar(24);
create index phone_call_reach on phone_call (reach, started_at);
create index phone_call_team_open on phone_call (team, ended_at);

create table screen_pop (
    id            uuid                        not null primary key,
    version       bigint                      not null,
    digest        varchar(64)                 not null unique,
    caller_number varchar(40),
    agent         varchar(80),
    made_at       timestamp(6) with time zone not null,
    expires_at    timestamp(6) with time zone not null,
    opened_at     timestamp(6) with time zone
);

create index screen_pop_expires on screen_pop (expires_at);
