-- For whom a waiting request rings, and how far that has got; gone as soon as somebody takes it.
create table verification_offer (
    case_id  uuid                        not null primary key references verification_case (id),
    -- Rises with every step; a step is one UPDATE of the turn that was seen.
    turn     integer                     not null,
    -- TEAM: one TL; FLOOR: all TLs of the site; LEAD: the shift lead is alarmed as well.
    reach    varchar(10)                 not null,
    to_staff uuid,
    to_name  varchar(200),
    -- Sent by a colleague, with the name.
    sent_by  varchar(200),
    since    timestamp(6) with time zone not null,
    until    timestamp(6) with time zone
);

-- Where it has rung already.
create table verification_ring (
    case_id  uuid                        not null references verification_offer (case_id) on delete cascade,
    staff_id uuid                        not null,
    at       timestamp(6) with time zone not null,
    primary key (case_id, staff_id)
);
