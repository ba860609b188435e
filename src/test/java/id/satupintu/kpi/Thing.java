package id.satupintu.kpi;

import id.satupintu.workday.SiteZone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, in what it counts, how long it took, and what cuts it into rows.
 *
 * @param times in milliseconds
 */
record Thing(Set<Measure> in, Map<Span, Long> times, Place place, SiteZone zone, Instant at, Set<Leg> legs, Kind kind) {

    private static final String NONE = "NONE";

    /** Where it belongs. */
    record Place(
            String site,
            String team,
            @Nullable String unit,
            @Nullable UUID cso,
            @Nullable UUID tl) {}

    /** By which route, and whether guided; only requests and calls say so. */
    record Kind(@Nullable String route, @Nullable String choice) {
        static final Kind UNKNOWN = new Kind(null, null);
    }

    /** Transaction and exception of one request. */
    record Leg(String transaction, String exception) {

        static final Leg UNKNOWN = new Leg(NONE, NONE);

        static Leg of(String transaction, @Nullable String exception) {
            String none = transaction.equals("NON_NIAGA") ? transaction : NONE;
            return new Leg(transaction, Objects.requireNonNullElse(exception, none));
        }

        boolean is(@Nullable String asked, @Nullable String held) {
            return (asked == null || transaction.equals(asked)) && (held == null || exception.equals(held));
        }
    }

    Thing with(Set<Leg> others) {
        return new Thing(in, times, place, zone, at, others, kind);
    }

    boolean isAnything() {
        return !in.isEmpty() || !times.isEmpty();
    }

    LocalDate day() {
        return zone.dayOf(at);
    }

    Set<String> keys(Grain grain) {
        return switch (grain) {
            case DAY -> Set.of(day().toString());
            case HOUR -> Set.of(day() + "T" + String.format("%02d", zone.hourOf(at)));
            case MONTH -> Set.of(day().toString().substring(0, 7));
            case SITE -> Set.of(place.site);
            case UNIT -> Set.of(Objects.requireNonNullElse(place.unit, NONE));
            case TEAM -> Set.of(place.team);
            case CSO -> Set.of(place.cso == null ? NONE : place.cso.toString());
            case TL -> place.tl == null ? Set.of() : Set.of(place.tl.toString());
            case ROUTE -> Set.of(Objects.requireNonNullElse(kind.route, NONE));
            case CHOICE -> Set.of(Objects.requireNonNullElse(kind.choice, NONE));
            case TRANSACTION -> legs.stream().map(Leg::transaction).collect(Collectors.toSet());
            case EXCEPTION -> legs.stream().map(Leg::exception).collect(Collectors.toSet());
        };
    }
}
