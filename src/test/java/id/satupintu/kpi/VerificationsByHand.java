package id.satupintu.kpi;

import id.satupintu.callguide.RequestRecorded;
import id.satupintu.kpi.Thing.Leg;
import id.satupintu.verification.VerificationDecided;
import id.satupintu.verification.VerificationHandedOver;
import id.satupintu.verification.VerificationRelayed;
import id.satupintu.workday.SiteZone;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The attempts of a history: waiting, withdrawn, decided, taken back and decided anew. */
final class VerificationsByHand {

    private static final Duration WEEK = Duration.ofDays(7);

    private final History history;

    VerificationsByHand(History history) {
        this.history = history;
    }

    List<Thing> things() {
        return history.handed.values().stream().map(this::thing).toList();
    }

    /** When it stopped to be waited for; null while it waits. */
    static @Nullable Instant endOf(History history, UUID verification) {
        VerificationDecided decided = history.decided.get(verification);
        return decided == null ? history.withdrawn.get(verification) : decided.stoppedAt();
    }

    private Thing thing(VerificationHandedOver v) {
        Set<Measure> in = EnumSet.noneOf(Measure.class);
        Map<Span, Long> times = new EnumMap<>(Span.class);
        boolean first = v.attempt() == 1;
        if (first && !history.withdrawn.containsKey(v.verificationId())) {
            in.add(Measure.ACCOUNTS);
            count(in, Measure.EVENTUALLY_APPROVED, approvedInTime(v));
        }
        count(in, Measure.WAITING, endOf(history, v.verificationId()) == null);
        VerificationDecided decided = history.decided.get(v.verificationId());
        if (decided != null) {
            judge(decided, first, in);
            time(decided, times);
        }
        RequestRecorded request = v.requestId() == null ? null : history.requests.get(v.requestId());
        String unit = request == null ? null : request.unit();
        UUID tl = decided == null ? null : decided.tl();
        return new Thing(
                in,
                times,
                new Thing.Place(Objects.requireNonNull(v.site()), Objects.requireNonNull(v.team()), unit, v.cso(), tl),
                SiteZone.valueOf(v.zone()),
                v.at(),
                Set.of(Leg.of(v.transaction(), request == null ? null : request.exception())),
                Thing.Kind.UNKNOWN);
    }

    private static void judge(VerificationDecided v, boolean first, Set<Measure> in) {
        boolean approved = approved(v);
        List<String> reasons = List.of(v.reasons().split(","));
        in.add(Measure.DECIDED);
        in.add(approved ? Measure.APPROVED : Measure.REJECTED);
        count(in, Measure.FIRST_DECIDED, first);
        count(in, Measure.FIRST_APPROVED, first && approved);
        count(in, Measure.ADVISED, !v.nameAdvice().equals("REVIEW"));
        boolean against = v.nameAdvice().equals("NO_MATCH") && approved
                || v.nameAdvice().equals("MATCH") && !approved && reasons.contains("NAME");
        count(in, Measure.OVERRIDDEN, against);
        if (!approved) {
            reasons.forEach(reason -> in.add(Measure.valueOf("REASON_" + reason)));
            in.add(Measure.valueOf("FIRST_REASON_" + reasons.getFirst()));
        }
    }

    private void time(VerificationDecided v, Map<Span, Long> times) {
        long all = millis(v.handedAt(), v.stoppedAt());
        times.put(Span.TURNAROUND, all);
        times.put(Span.WAIT, millis(v.handedAt(), v.takenAt()));
        times.put(Span.WORK, millis(v.takenAt(), v.stoppedAt()));
        times.put(Span.TURNAROUND_CLEAR, Math.max(0, all - 1000 * v.outageSeconds()));
        told(v, VerificationRelayed::shownAt).ifPresent(at -> times.put(Span.CSO_TOLD, millis(v.stoppedAt(), at)));
        told(v, VerificationRelayed::at).ifPresent(at -> times.put(Span.CUSTOMER_TOLD, millis(v.stoppedAt(), at)));
    }

    /** The first time since the decision that stands; what was seen or read out before was another's result. */
    private Optional<Instant> told(VerificationDecided v, Function<VerificationRelayed, Instant> moment) {
        return history.relayed.getOrDefault(v.verificationId(), List.of()).stream()
                .map(moment)
                .filter(at -> !at.isBefore(v.stoppedAt()))
                .min(Instant::compareTo);
    }

    private static long millis(Instant from, Instant to) {
        return Duration.between(from, to).toMillis();
    }

    private static boolean approved(VerificationDecided v) {
        return !v.outcome().equals("REJECTED");
    }

    private boolean approvedInTime(VerificationHandedOver first) {
        Instant end = first.at().plus(WEEK);
        return history.decided.values().stream()
                .filter(v -> first.verificationId().equals(v.accountId()))
                .anyMatch(v -> approved(v) && !v.stoppedAt().isAfter(end));
    }

    private static void count(Set<Measure> in, Measure measure, boolean holds) {
        if (holds) {
            in.add(measure);
        }
    }
}
