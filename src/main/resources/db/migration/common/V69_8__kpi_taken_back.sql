-- The highest version heard of the exception of a request; below zero when with it the exception was taken back.
alter table kpi_entry add column exception_heard bigint;

drop view kpi_fact;
create view kpi_fact as
select e.family, e.turn, e.kind_no, p.kind, e.subject, e.version, e.ordinal, e.sign, e.profile, e.place,
       e.at, e.site_day, e.site_hour, e.cso, e.tl,
       case when e.in_call then e.family end as call_id,
       case when e.kind_no = 1 then e.subject else e.request_id end as request_id,
       case when e.kind_no = 2 then e.subject else e.verification_id end as verification_id,
       case when e.kind_no = 1 then coalesce(e.matter_id, e.subject) end as matter_id,
       e.account_id, e.started_at, e.taken_at, e.ended_at, e.due_at, e.shown_at, e.relayed_at, e.noted_at,
       e.escalated_at, e.registered_at, e.wait_ms, e.work_ms, e.duration_ms, e.clear_ms, e.shown_ms, e.told_ms, e.exception_heard,
       e.simone_ms,
       e.register_ms, e.talk_ms, e.hold_ms, e.after_ms, e.handle_ms, e.tl_wait_ms,
       l.site, l.zone, l.team, l.unit,
       p.edition, p.simulated, p.legs, p.transaction_code, p.route, p.rule, p.exception_kind, p.exceptions,
       p.cc_register, p.outcome, p.channel, p.niaga, p.dropped, p.asked, p.had_app, p.choice, p.installed,
       p.verified, p.verified_at_close, p.submitted, p.asked_why, p.reminder_done, p.promised, p.first_contact,
       p.returned, p.seen, p.sent, p.leaked, p.noted, p.escalated, p.attempt, p.first_attempt, p.eventual,
       p.advice, p.reasons, p.kept
from kpi_entry e
join kpi_profile p on p.id = e.profile
join kpi_place l on l.id = e.place;
