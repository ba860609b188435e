-- What is typed into a form and not answered yet; gone with its answer or the end of its call. No NIK stands in it.
create table answer_draft (
    id         uuid          not null primary key,
    version    bigint        not null,
    call_id    uuid          not null references phone_call (id),
    request_id uuid          not null references service_request (id),
    question   varchar(30)   not null,
    fields     varchar(4000) not null,
    constraint answer_draft_once unique (request_id, question)
);

create index answer_draft_call on answer_draft (call_id);
