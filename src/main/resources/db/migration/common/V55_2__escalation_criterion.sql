-- The criteria of an urgent problem (Q-012, A-19): the policy names none, so the list is the centre's own.
create table escalation_criterion (
    id          uuid         not null primary key,
    version     bigint       not null,
    code        varchar(40)  not null unique,
    words_id    varchar(120) not null,
    words_en    varchar(120) not null,
    place       integer      not null,
    active_from date         not null,
    active_to   date,
    changed_by  varchar(200) not null,
    changed_at  timestamp(6) with time zone
);

insert into escalation_criterion
    (id, version, code, words_id, words_en, place, active_from, active_to, changed_by, changed_at)
values
    ('00000000-0000-0000-0000-000000005501', 0, 'SAFETY', 'Membahayakan keselamatan', 'Danger to people', 1, date '2022-01-01', null, 'SatuPintu', null),
    ('00000000-0000-0000-0000-000000005502', 0, 'MEDIA', 'Sudah atau akan ke media', 'In the media, or about to be', 2, date '2022-01-01', null, 'SatuPintu', null),
    ('00000000-0000-0000-0000-000000005503', 0, 'REPEATED', 'Keluhan berulang tanpa penyelesaian', 'Repeated complaint without a solution', 3, date '2022-01-01', null, 'SatuPintu', null),
    ('00000000-0000-0000-0000-000000005504', 0, 'VITAL_PLACE', 'Lokasi vital (rumah sakit, ibadah, dsb.)', 'Vital place (hospital, worship, and the like)', 4, date '2022-01-01', null, 'SatuPintu', null),
    ('00000000-0000-0000-0000-000000005505', 0, 'THREAT', 'Ancaman hukum atau somasi', 'Threat of legal action', 5, date '2022-01-01', null, 'SatuPintu', null),
    ('00000000-0000-0000-0000-000000005506', 0, 'OTHER', 'Lainnya', 'Another', 6, date '2022-01-01', null, 'SatuPintu', null);
