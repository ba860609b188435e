package id.satupintu.kpi;

import static id.satupintu.kpi.Measure.CALLS;
import static id.satupintu.kpi.Measure.HANDLED;

import id.satupintu.callguide.CallRecorded;
import id.satupintu.callguide.RequestRecorded;
import id.satupintu.kpi.Thing.Leg;
import id.satupintu.verification.VerificationHandedOver;
import id.satupintu.workday.SiteZone;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The calls of a history: dropped ones in which nothing came to an end are left out; handled ones are timed. */
final class CallsByHand {

    private final History history;

    CallsByHand(History history) {
        this.history = history;
    }

    List<Thing> things() {
        return history.calls.values().stream().map(this::thing).toList();
    }

    private Thing thing(CallRecorded call) {
        List<RequestRecorded> requests = history.requests.values().stream()
                .filter(request -> request.callId().equals(call.callId()))
                .sorted(Comparator.comparing(RequestRecorded::startedAt).thenComparing(RequestRecorded::requestId))
                .toList();
        Set<Leg> legs = requests.stream()
                .map(request -> Leg.of(request.transaction(), request.exception()))
                .collect(Collectors.toSet());
        String unit = requests.isEmpty() ? null : requests.getFirst().unit();
        boolean lost = call.dropped()
                && requests.stream().allMatch(request -> request.outcome().equals("UNFINISHED"));
        Set<Measure> in = EnumSet.noneOf(Measure.class);
        Map<Span, Long> times = new EnumMap<>(Span.class);
        if (!lost) {
            in.add(CALLS);
            time(call, in, times);
        }
        return new Thing(
                in,
                times,
                new Thing.Place(call.site(), call.team(), unit, call.cso(), null),
                SiteZone.valueOf(call.zone()),
                call.startedAt(),
                legs.isEmpty() ? Set.of(Leg.UNKNOWN) : legs,
                kind(requests));
    }

    /** The one route of its requests or several; guided once, else left alone once, else neither. */
    private static Thing.Kind kind(List<RequestRecorded> requests) {
        Set<String> routes = requests.stream().map(RequestRecorded::route).collect(Collectors.toSet());
        String route = routes.isEmpty()
                ? null
                : routes.size() > 1 ? "MIXED" : routes.iterator().next();
        boolean guided = requests.stream().anyMatch(request -> "NOW".equals(request.choice()));
        boolean alone = requests.stream().anyMatch(request -> "ALONE".equals(request.choice()));
        return new Thing.Kind(route, guided ? "NOW" : alone ? "ALONE" : null);
    }

    /** A transferred call has several legs and is one interaction. */
    private void time(CallRecorded call, Set<Measure> in, Map<Span, Long> times) {
        List<History.Leg> legs = history.legs.stream()
                .filter(leg -> leg.call().equals(call.callId()))
                .toList();
        if (!legs.isEmpty()) {
            in.add(HANDLED);
            times.put(
                    Span.TALK, 1000L * legs.stream().mapToInt(History.Leg::talk).sum());
            times.put(
                    Span.HOLD, 1000L * legs.stream().mapToInt(History.Leg::hold).sum());
            times.put(
                    Span.AFTER_WORK,
                    1000L * legs.stream().mapToInt(History.Leg::after).sum());
            times.put(Span.HANDLE, times.get(Span.TALK) + times.get(Span.HOLD) + times.get(Span.AFTER_WORK));
        }
        long waited = history.handed.values().stream()
                .filter(verification -> call.callId().equals(verification.callId()))
                .mapToLong(verification -> waited(verification, call.endedAt()))
                .sum();
        if (waited > 0) {
            times.put(Span.TL_WAIT, waited);
        }
    }

    /** From the hand-over to its end, as far as the caller was still on the line. */
    private long waited(VerificationHandedOver verification, Instant hangUp) {
        Instant end = VerificationsByHand.endOf(history, verification.verificationId());
        Instant until = end == null || end.isAfter(hangUp) ? hangUp : end;
        return Math.max(0, Duration.between(verification.at(), until).toMillis());
    }
}
