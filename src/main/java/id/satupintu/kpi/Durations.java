package id.satupintu.kpi;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How often each duration occurred, in milliseconds. */
final class Durations {

    private final Map<Long, Long> counts = new TreeMap<>();

    void add(long millis, long times) {
        counts.merge(millis, times, Long::sum);
    }

    void addAll(Durations others) {
        others.counts.forEach(this::add);
    }

    /**
     * The nearest rank: the shortest duration within which at least {@code percent} of all hundred lie, in seconds; null
     * when there is none.
     */
    @Nullable
    Double seconds(int percent) {
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        long reached = 0;
        for (Map.Entry<Long, Long> one : counts.entrySet()) {
            reached += one.getValue();
            if (reached * 100 >= all * percent) {
                return one.getKey() / 1000.0;
            }
        }
        return null;
    }
}
