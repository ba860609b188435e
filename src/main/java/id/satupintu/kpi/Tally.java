package id.satupintu.kpi;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What is counted for one row while it is read. */
final class Tally {

    private final Map<Measure, Long> counts = new EnumMap<>(Measure.class);
    private final Durations durations = new Durations();
    private final Set<String> zones = new HashSet<>();

    void count(Measure measure, long times) {
        counts.merge(measure, times, Long::sum);
    }

    void took(long millis, long times) {
        durations.add(millis, times);
    }

    void in(String zone) {
        zones.add(zone);
    }

    void addAll(Tally other) {
        other.counts.forEach(this::count);
        durations.addAll(other.durations);
        zones.addAll(other.zones);
    }

    long of(Measure measure) {
        return counts.getOrDefault(measure, 0L);
    }

    void replace(Measure measure, long times) {
        counts.put(measure, times);
    }

    boolean isNothing() {
        return counts.values().stream().allMatch(count -> count == 0);
    }

    Figures figures() {
        String zone = zones.size() == 1 ? zones.iterator().next() : null;
        return new Figures(counts, durations.seconds(50), durations.seconds(90), zone);
    }
}
