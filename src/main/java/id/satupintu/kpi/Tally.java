package id.satupintu.kpi;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What is counted and timed for one row while it is read. */
final class Tally {

    private final Map<Measure, Long> counts = new EnumMap<>(Measure.class);
    private final Map<Span, Durations> durations = new EnumMap<>(Span.class);
    private final Durations waiting = new Durations();
    private final Set<String> zones = new HashSet<>();

    void count(Measure measure, long times) {
        counts.merge(measure, times, Long::sum);
    }

    void took(Span span, long millis, long times) {
        of(span).add(millis, times);
    }

    /** As the rollups keep it. */
    void took(Span span, byte[] packed) {
        of(span).add(packed);
    }

    /** A verification that waits for its decision, for so long by now. */
    void waits(long millis) {
        waiting.add(millis, 1);
    }

    Durations waiting() {
        return waiting;
    }

    void in(String zone) {
        zones.add(zone);
    }

    /** Whether some of it was counted by the clock of this zone. */
    boolean isIn(String zone) {
        return zones.contains(zone);
    }

    void addAll(Tally other) {
        other.counts.forEach(this::count);
        other.durations.forEach((span, those) -> of(span).addAll(those));
        waiting.addAll(other.waiting);
        zones.addAll(other.zones);
    }

    long of(Measure measure) {
        return counts.getOrDefault(measure, 0L);
    }

    Durations of(Span span) {
        return durations.computeIfAbsent(span, key -> new Durations());
    }

    void replace(Measure measure, long times) {
        counts.put(measure, times);
    }

    boolean isNothing() {
        return waiting.count() == 0
                && counts.values().stream().allMatch(count -> count == 0)
                && durations.values().stream().allMatch(times -> times.count() == 0);
    }

    Figures figures() {
        String zone = zones.size() == 1 ? zones.iterator().next() : null;
        return new Figures(counts, of(Span.TURNAROUND), of(Span.TURNAROUND_CLEAR), waiting, zone);
    }
}
