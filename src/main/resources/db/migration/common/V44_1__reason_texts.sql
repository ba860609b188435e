-- What an admin wrote for a reason, for the days in which it holds; a reason without a line has the product's own texts.
-- Lines are only ever added. What was read to a customer stands with the decision.
create table verification_reason_text (
    id          uuid                        not null primary key,
    code        varchar(30)                 not null,
    active_from date                        not null,
    active_to   date,
    words_id    varchar(60)                 not null,
    words_en    varchar(60)                 not null,
    staff_id    varchar(600)                not null,
    staff_en    varchar(600)                not null,
    say_id      varchar(600)                not null,
    say_en      varchar(600)                not null,
    changed_by  varchar(200)                not null,
    changed_at  timestamp(6) with time zone not null
);
create index verification_reason_text_by_code on verification_reason_text (code, active_from);
