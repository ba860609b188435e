package id.satupintu.kpi;

import static id.satupintu.kpi.Measure.*;

import id.satupintu.callguide.RequestRecorded;
import id.satupintu.kpi.Thing.Leg;
import id.satupintu.workday.SiteZone;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The requests of a history, by the words of the KPI catalogue: routes, exceptions, and whether the need was met. */
final class RequestsByHand {

    private final History history;
    private final PersonsByHand persons;

    RequestsByHand(History history) {
        this.history = history;
        this.persons = new PersonsByHand(history);
    }

    List<Thing> things() {
        return history.requests.values().stream().map(this::thing).toList();
    }

    private Thing thing(RequestRecorded r) {
        Set<Measure> in = EnumSet.noneOf(Measure.class);
        Map<Span, Long> times = new EnumMap<>(Span.class);
        if (!persons.lost(r)) {
            if (!r.transaction().equals("NON_NIAGA")) {
                in.add(NIAGA);
                routed(r, in);
                contact(r, in);
            }
            time(r, times);
        }
        return new Thing(
                in,
                times,
                new Thing.Place(r.site(), r.team(), r.unit(), r.cso(), null),
                SiteZone.valueOf(r.zone()),
                r.startedAt(),
                Set.of(Leg.of(r.transaction(), r.exception())),
                new Thing.Kind(r.route(), r.choice()));
    }

    private void routed(RequestRecorded r, Set<Measure> in) {
        if (!Set.of("ASK", "NON_NIAGA", "TAKEN_BACK").contains(r.route())) {
            in.add(WIDE);
        }
        switch (r.route()) {
            case "APKT_SIMONE" -> {
                in.addAll(List.of(EXCEPTED, ELIGIBLE_OR_EXCEPTED));
                in.add(Measure.valueOf(Objects.requireNonNull(r.exception())));
                List.of(r.exceptions().split(",")).forEach(held -> in.add(Measure.valueOf("HELD_" + held)));
                count(in, ESCALATED, escalated(r));
            }
            case "CC_REGISTER" -> in.add(Measure.valueOf(Objects.requireNonNull(r.ccRegister())));
            case "OUTSIDE_POLICY" -> in.add(OUTSIDE_POLICY);
            case "PLN_MOBILE" -> eligible(r, in);
            default -> count(in, NIAGA, true);
        }
    }

    private void eligible(RequestRecorded r, Set<Measure> in) {
        in.addAll(List.of(ELIGIBLE, ELIGIBLE_OR_EXCEPTED));
        count(in, DECLINED, r.outcome().equals("DECLINED"));
        count(in, DIRECTED, r.outcome().equals("DIRECTED"));
        count(in, NOT_DIRECTED, !Set.of("DIRECTED", "DECLINED").contains(r.outcome()));
        count(in, LEAKED, persons.glimpsed(r, "REGISTERED"));
        boolean pb = r.transaction().equals("PB");
        boolean verifiedAtClose =
                Objects.requireNonNull(history.firstVersions.get(r.requestId())).verified();
        count(in, TO_VERIFY, !pb);
        count(in, VERIFIED_AT_CLOSE, !pb && verifiedAtClose);
        count(in, PB_SUBMITTED, pb && submitted(r));
        count(in, PB_REMINDED, pb && submitted(r) && r.reminderDone());
        if (r.asked()) {
            funnel(r, pb, in);
        }
    }

    private void funnel(RequestRecorded r, boolean pb, Set<Measure> in) {
        boolean notYet = "NOT_YET".equals(r.hadApp());
        boolean installed = "YES".equals(r.installed()) || persons.seenLater(r);
        boolean ready = !notYet || installed;
        boolean cleared = ready && (pb || r.verified());
        in.add(ASKED);
        in.add(notYet ? NOT_YET : ALREADY);
        if (notYet) {
            String choice = Objects.requireNonNull(r.choice());
            in.add(Map.of("NOW", GUIDED_NOW, "ALONE", ALONE, "DECLINED", DOWNLOAD_DECLINED)
                    .get(choice));
            count(in, INSTALLED, installed);
            count(in, INSTALLED_UNKNOWN, "UNKNOWN".equals(r.installed()) && !installed);
            count(in, GUIDED_INSTALLED, choice.equals("NOW") && "YES".equals(r.installed()));
        }
        count(in, VERIFIED, !pb && r.verified());
        count(in, SUBMITTED, submitted(r));
        count(in, READY, ready);
        count(in, READY_TO_VERIFY, ready && !pb);
        count(in, READY_VERIFIED, ready && !pb && r.verified());
        count(in, CLEARED, cleared);
        count(in, CLEARED_SUBMITTED, cleared && submitted(r));
    }

    private void contact(RequestRecorded r, Set<Measure> in) {
        boolean first = persons.inFirstCall(r);
        boolean returned = first && persons.returned(r);
        boolean owed =
                history.promised.values().stream().anyMatch(one -> r.requestId().equals(one.requestId()));
        count(in, FIRST_CONTACTS, first);
        count(in, REPEATED, !first);
        count(in, RESOLVED, first && !returned && !owed && met(r));
        count(in, INVITED, returned && "ALONE".equals(r.choice()));
    }

    private boolean met(RequestRecorded r) {
        return switch (r.route()) {
            case "PLN_MOBILE" -> submitted(r) || r.outcome().equals("DIRECTED");
            case "CC_REGISTER" -> history.registered.containsKey(r.requestId());
            case "APKT_SIMONE" -> escalated(r);
            default -> false;
        };
    }

    private boolean submitted(RequestRecorded r) {
        return r.submitted() || persons.glimpsed(r, "SUBMITTED");
    }

    private boolean escalated(RequestRecorded r) {
        return history.noted.contains(r.requestId()) && history.escalated.containsKey(r.requestId());
    }

    private void time(RequestRecorded r, Map<Span, Long> times) {
        Duration toSimone = history.escalated.get(r.requestId());
        Instant given = history.registered.get(r.requestId());
        if (r.route().equals("APKT_SIMONE") && toSimone != null) {
            times.put(Span.SIMONE, toSimone.toMillis());
        }
        if (r.route().equals("CC_REGISTER") && given != null) {
            times.put(Span.REGISTER, Duration.between(r.startedAt(), given).toMillis());
        }
    }

    private static void count(Set<Measure> in, Measure measure, boolean holds) {
        if (holds) {
            in.add(measure);
        }
    }
}
