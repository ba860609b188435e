with given as materialized (
    select cast(? as float8[]) as hours, cast(? as float8[]) as stories, cast(? as int) as many,
           cast(? as int[]) as call_profiles, cast(? as int[]) as request_profiles, cast(? as bool[]) as verifies,
           cast(? as int[]) as places, cast(? as int[]) as offsets, cast(? as int[]) as teams,
           cast(? as int[]) as verification_profiles, cast(? as int[]) as callback_profiles, cast(? as date) as day
), dice as materialized (
    select gen_random_uuid() as id, gen_random_uuid() as request, gen_random_uuid() as verification,
           width_bucket(random(), g.hours) - 1 as hour,
           width_bucket(random(), g.stories) as story,
           1 + floor(random() * g.many)::int as place,
           floor(random() * 12)::int as agent,
           random() * 3600 as second,
           random() as chance,
           1 + floor(random() * 10)::int as ruling,
           sqrt(-2 * ln(1 - random())) * cos(6.283185307 * random()) as bell,
           sqrt(-2 * ln(1 - random())) * cos(6.283185307 * random()) as other
    from given g, generate_series(1, cast(? as bigint))
), calls as materialized (
    select d.*, g.day, g.places[d.place] as place_no, g.call_profiles[d.story] as call_profile,
           g.request_profiles[d.story] as request_profile, g.verifies[d.story] as looked, d.chance > 0.973 as more,
           g.verification_profiles[d.ruling] as verification_profile,
           g.callback_profiles[case when d.other > 1.3 then 2 else 1 end] as callback_profile,
           cast(lpad(to_hex(g.teams[d.place] * 100 + d.agent), 32, '0') as uuid) as cso,
           cast(lpad(to_hex(90000 + g.teams[d.place]), 32, '0') as uuid) as tl,
           (g.day + make_interval(hours => d.hour - g.offsets[d.place], secs => d.second)) at time zone 'UTC' as start,
           60 + exp(5.2 + 0.5 * d.bell) as talk, 4 + exp(3.4 + 0.7 * d.other) as wait, 5 + exp(3.3 + 0.5 * d.bell) as work
    from dice d, given g
), laid_calls as (
    insert into kpi_entry (site_day, site_hour, kind_no, sign, profile, place, turn, ordinal, family, subject, in_call,
                           version, at, started_at, cso, ended_at, duration_ms)
    select day, hour, 0, 1, call_profile, place_no, 1, 1, id, id, true, 1, start + make_interval(secs => talk), start, cso,
           start + make_interval(secs => talk), cast(talk * 1000 as bigint)
    from calls
), laid_requests as (
    insert into kpi_entry (site_day, site_hour, kind_no, sign, profile, place, turn, ordinal, family, subject, in_call,
                           version, at, started_at, cso)
    select day, hour, 1, 1, request_profile, place_no, 2, 1, id, request, true, 1, start + make_interval(secs => talk),
           start, cso
    from calls where request_profile > 0
    union all
    select day, hour, 1, 1, request_profile, place_no, 5, 1, id, gen_random_uuid(), true, 1,
           start + make_interval(secs => talk), start, cso
    from calls where more and request_profile > 0
), laid_verifications as (
    insert into kpi_entry (site_day, site_hour, kind_no, sign, profile, place, turn, ordinal, family, subject, in_call,
                           version, at, started_at, cso, tl, request_id, account_id, taken_at, ended_at, shown_at,
                           relayed_at, wait_ms, work_ms, duration_ms, shown_ms, told_ms)
    select day, hour, 2, 1, verification_profile, place_no, 3, 1, id, verification, true, 1,
           start + make_interval(secs => 60 + wait + work), start + make_interval(secs => 60), cso, tl, request,
           verification, start + make_interval(secs => 60 + wait), start + make_interval(secs => 60 + wait + work),
           start + make_interval(secs => 61 + wait + work), start + make_interval(secs => 75 + wait + work),
           cast(wait * 1000 as bigint), cast(work * 1000 as bigint), cast((wait + work) * 1000 as bigint), 300 + ruling * 20,
           cast(exp(2.5 + 0.5 * other) * 1000 as bigint)
    from calls where looked
), laid_callbacks as (
    insert into kpi_callbacks (site_day, site_hour, kind_no, sign, profile, place, turn, ordinal, family, subject, in_call,
                           version, at, started_at, cso, request_id, verification_id, ended_at, due_at, duration_ms)
    select day + 1, hour, 3, 1, callback_profile, place_no, 4, 1, id, gen_random_uuid(), true, 3,
           start + make_interval(hours => 2), start, cso, request, verification, start + make_interval(hours => 2),
           start + make_interval(hours => 24), cast(7200000 + other * 600000 as bigint)
    from calls where looked and chance < 0.02
)
insert into kpi_mark (site_day, site_hour, family, turn)
select day, hour, min(cast(id as text))::uuid, 1 from calls group by day, hour
union all
select day + 1, hour, min(cast(id as text))::uuid, 4 from calls where looked and chance < 0.02 group by day, hour
