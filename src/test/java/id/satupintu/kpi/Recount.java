package id.satupintu.kpi;

import static id.satupintu.kpi.Measure.*;

import id.satupintu.callback.CallbackPromised;
import id.satupintu.callguide.CallRecorded;
import id.satupintu.callguide.RequestRecorded;
import id.satupintu.verification.VerificationDecided;
import id.satupintu.workday.SiteZone;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts a history by hand, in plain loops, without the ledger and without SQL. */
final class Recount {

    private final History history;
    private final Instant now;
    private final List<Counted> counted = new ArrayList<>();

    Recount(History history, Instant now) {
        this.history = history;
        this.now = now;
        history.calls.values().forEach(this::count);
        history.requests.values().forEach(this::count);
        history.verifications.values().forEach(this::count);
        history.promised.values().forEach(this::count);
    }

    /** One thing, the measures in which it stands and what cuts it into rows. */
    private record Counted(
            Set<Measure> in,
            String site,
            SiteZone zone,
            Instant at,
            String unit,
            Set<Leg> legs,
            long ms,
            long clearMs) {
        Set<String> keys(Grain grain) {
            return switch (grain) {
                case DAY -> Set.of(zone.dayOf(at).toString());
                case HOUR -> Set.of(zone.dayOf(at) + "T" + String.format("%02d", zone.hourOf(at)));
                case MONTH -> Set.of(zone.dayOf(at).toString().substring(0, 7));
                case SITE -> Set.of(site);
                case UNIT -> Set.of(unit);
                case TRANSACTION -> legs.stream().map(Leg::transaction).collect(Collectors.toSet());
                case EXCEPTION -> legs.stream().map(Leg::exception).collect(Collectors.toSet());
                default -> throw new IllegalArgumentException(grain.name());
            };
        }
    }

    private record Leg(String transaction, String exception) {
        static Leg of(RequestRecorded request) {
            return of(request.transaction(), request.exception());
        }

        static Leg of(String transaction, @Nullable String exception) {
            String none = transaction.equals("NON_NIAGA") ? transaction : "NONE";
            return new Leg(transaction, Objects.requireNonNullElse(exception, none));
        }
    }

    long of(Measure measure) {
        return counted.stream().filter(one -> one.in.contains(measure)).count();
    }

    Map<String, Long> by(Grain grain, Measure measure) {
        Map<String, Long> rows = new TreeMap<>();
        counted.stream()
                .filter(one -> one.in.contains(measure))
                .forEach(one -> one.keys(grain).forEach(key -> rows.merge(key, 1L, Long::sum)));
        return rows;
    }

    Set<String> keys(Grain grain) {
        Set<String> keys = new TreeSet<>();
        counted.stream().filter(one -> !one.in.isEmpty()).forEach(one -> keys.addAll(one.keys(grain)));
        return keys;
    }

    /** The value at rank ceil(share x n), null when nothing was decided. */
    @Nullable
    Double seconds(double share, Grain grain, @Nullable String key) {
        return seconds(share, grain, key, Counted::ms);
    }

    private @Nullable Double seconds(double share, Grain grain, @Nullable String key, ToLongFunction<Counted> span) {
        long[] sorted = counted.stream()
                .filter(one -> one.in.contains(DECIDED)
                        && (key == null || one.keys(grain).contains(key)))
                .mapToLong(span)
                .sorted()
                .toArray();
        return sorted.length == 0 ? null : sorted[(int) Math.ceil(share * sorted.length) - 1] / 1000.0;
    }

    /** The same without the time for which the tool was slow. */
    @Nullable
    Double clearSeconds(double share, Grain grain, @Nullable String key) {
        return seconds(share, grain, key, Counted::clearMs);
    }

    private void count(CallRecorded call) {
        List<RequestRecorded> requests = history.requests.values().stream()
                .filter(request -> request.callId().equals(call.callId()))
                .sorted(Comparator.comparing(RequestRecorded::startedAt).thenComparing(RequestRecorded::requestId))
                .toList();
        Set<Leg> legs = requests.stream().map(Leg::of).collect(Collectors.toSet());
        String unit = requests.isEmpty() ? "NONE" : requests.getFirst().unit();
        boolean lost = call.dropped() && requests.stream().allMatch(Recount::unfinished);
        Set<Measure> in = lost ? Set.of() : Set.of(CALLS);
        counted.add(new Counted(in, call.site(), zone(call.zone()), call.startedAt(), unit, orNone(legs), 0, 0));
    }

    private void count(RequestRecorded r) {
        Set<Measure> in = EnumSet.noneOf(Measure.class);
        boolean dropped = history.calls.get(r.callId()).dropped() && unfinished(r);
        if (!dropped && !r.transaction().equals("NON_NIAGA")) {
            in.add(NIAGA);
            routed(r, in);
        }
        counted.add(new Counted(in, r.site(), zone(r.zone()), r.startedAt(), r.unit(), Set.of(Leg.of(r)), 0, 0));
    }

    private static boolean unfinished(RequestRecorded request) {
        return request.outcome().equals("UNFINISHED");
    }

    private static void routed(RequestRecorded r, Set<Measure> in) {
        if (!r.route().equals("ASK")) {
            in.add(WIDE);
        }
        switch (r.route()) {
            case "APKT_SIMONE" -> {
                in.add(EXCEPTED);
                in.add(Measure.valueOf(Objects.requireNonNull(r.exception())));
            }
            case "CC_REGISTER" -> in.add(Measure.valueOf(Objects.requireNonNull(r.ccRegister())));
            case "OUTSIDE_POLICY" -> in.add(OUTSIDE_POLICY);
            case "PLN_MOBILE" -> eligible(r, in);
            default -> throw new IllegalStateException(r.route());
        }
    }

    private static void eligible(RequestRecorded r, Set<Measure> in) {
        in.add(ELIGIBLE);
        Stream.of(DECLINED).filter(m -> r.outcome().equals("DECLINED")).forEach(in::add);
        Stream.of(DIRECTED).filter(m -> r.outcome().equals("DIRECTED")).forEach(in::add);
        if (r.asked()) {
            in.add(ASKED);
            in.add("ALREADY".equals(r.hadApp()) ? ALREADY : NOT_YET);
            Stream.of(VERIFIED)
                    .filter(m -> r.verified() && !r.transaction().equals("PB"))
                    .forEach(in::add);
            Stream.of(SUBMITTED).filter(m -> r.submitted()).forEach(in::add);
        }
        if (r.asked() && "NOT_YET".equals(r.hadApp())) {
            in.add(Map.of("NOW", GUIDED_NOW, "ALONE", ALONE, "DECLINED", DOWNLOAD_DECLINED)
                    .get(Objects.requireNonNull(r.choice())));
            Stream.of(INSTALLED).filter(m -> "YES".equals(r.installed())).forEach(in::add);
            Stream.of(INSTALLED_UNKNOWN)
                    .filter(m -> "UNKNOWN".equals(r.installed()))
                    .forEach(in::add);
        }
    }

    private void count(VerificationDecided v) {
        Set<Measure> in = v.outcome().equals("REJECTED") ? Set.of(DECIDED) : Set.of(DECIDED, APPROVED);
        RequestRecorded request = history.requests.get(v.requestId());
        Set<Leg> legs = Set.of(Leg.of(v.transaction(), request.exception()));
        long ms = Duration.between(v.handedAt(), v.stoppedAt()).toMillis();
        counted.add(new Counted(
                in,
                v.site(),
                zone(v.zone()),
                v.handedAt(),
                request.unit(),
                legs,
                ms,
                Math.max(0, ms - v.outageSeconds() * 1000)));
    }

    private void count(CallbackPromised c) {
        Set<Measure> in = EnumSet.noneOf(Measure.class);
        SiteZone zone = zone(c.zone());
        if (!history.closed.containsKey(c.callbackId())) {
            in.add(OPEN);
            Stream.of(DUE)
                    .filter(m -> zone.dayOf(c.promisedBy()).equals(zone.dayOf(now)))
                    .forEach(in::add);
            Stream.of(OVERDUE).filter(m -> c.promisedBy().isBefore(now)).forEach(in::add);
        }
        RequestRecorded request = history.requests.get(c.requestId());
        counted.add(new Counted(in, c.site(), zone, c.promisedBy(), request.unit(), Set.of(Leg.of(request)), 0, 0));
    }

    private static Set<Leg> orNone(Set<Leg> legs) {
        return legs.isEmpty() ? Set.of(new Leg("NONE", "NONE")) : legs;
    }

    private static SiteZone zone(String name) {
        return SiteZone.valueOf(name);
    }
}
