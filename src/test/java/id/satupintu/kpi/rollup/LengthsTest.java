package id.satupintu.kpi.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Lengths of time")
class LengthsTest {

    private final Lengths lengths = new Lengths();

    @Test
    @DisplayName("of nothing and less share the first bucket; a bucket is at most one percent wide")
    void buckets() {
        assertThat(Lengths.bucket(0)).isZero();
        assertThat(Lengths.bucket(-5)).isZero();
        assertThat(Lengths.bucket(1)).isEqualTo(1);
        for (long millis = 200; millis < 40_000; millis += 7) {
            assertThat(Lengths.bucket(millis * 102 / 100 + 1)).isGreaterThan(Lengths.bucket(millis));
        }
    }

    @Test
    @DisplayName("come out of their packing as they went in, however many there are and wherever they lie")
    void packing() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Map<Integer, Long> times = new TreeMap<>();
        Map<Integer, Long> sums = new TreeMap<>();
        for (int one = 0; one < 500; one++) {
            int bucket = random.nextInt(2500);
            int often = 1 + random.nextInt(100_000);
            long millis = random.nextLong(1L << 45);
            lengths.add(bucket, often, millis);
            times.merge(bucket, (long) often, Long::sum);
            sums.merge(bucket, millis, Long::sum);
        }
        Lengths unpacked = new Lengths();
        unpacked.addAll(lengths.packed());

        Map<Integer, Long> timesRead = new TreeMap<>();
        Map<Integer, Long> sumsRead = new TreeMap<>();
        unpacked.each((bucket, often, millis) -> {
            timesRead.put(bucket, (long) often);
            sumsRead.put(bucket, millis);
        });
        assertThat(timesRead).as("seed %s", seed).isEqualTo(times);
        assertThat(sumsRead).as("seed %s", seed).isEqualTo(sums);
    }

    @Test
    @DisplayName("are packed alike one by one, few or many, in whatever order, and with others between them")
    void fewAndMany() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int many : new int[] {1, 7, 8, 9, 127, 128, 129, 1000}) {
            Lengths one = new Lengths();
            Lengths other = new Lengths();
            Lengths unpacked = new Lengths();
            Map<Integer, Long> sums = new TreeMap<>();
            for (int at = 0; at < many; at++) {
                long millis = at % 9 == 0 ? at : random.nextLong(1L << random.nextInt(1, 55));
                int sign = random.nextInt(4) == 0 ? -1 : 1;
                one.add(millis, sign);
                other.add(0, 1);
                other.add(millis, 2 * sign);
                other.add(0, -1);
                other.add(millis, -sign);
                Lengths alone = new Lengths();
                alone.add(millis, sign);
                unpacked.addAll(alone.packed());
                sums.merge(Lengths.bucket(millis), sign * millis, Long::sum);
            }
            assertThat(other.packed()).as("seed %s, %s", seed, many).isEqualTo(one.packed());
            assertThat(unpacked.packed()).as("seed %s, %s", seed, many).isEqualTo(one.packed());
            Map<Integer, Long> read = new TreeMap<>();
            one.each((bucket, times, millis) -> read.put(bucket, millis));
            sums.keySet().removeIf(bucket -> !read.containsKey(bucket) && sums.get(bucket) == 0);
            assertThat(read).as("seed %s, %s", seed, many).isEqualTo(sums);
            assertThat(one.millis())
                    .isEqualTo(sums.values().stream().mapToLong(Long::longValue).sum());
        }
    }

    @Test
    @DisplayName("that are taken away again leave nothing, in whatever order they came")
    void nothing() {
        lengths.add(90_000, -1);
        lengths.add(1000, 1);
        lengths.add(1000, -1);
        lengths.add(90_000, 1);

        assertThat(lengths.packed()).isEmpty();
        assertThat(lengths).isEqualTo(new Lengths());
    }

    @Test
    @DisplayName("are packed alike whatever came first, and differently when one is a millisecond longer")
    void alike() {
        lengths.add(1000, 2);
        lengths.add(90_000, 1);
        Lengths others = new Lengths();
        others.add(90_000, 1);
        others.add(1000, 1);
        others.add(1000, 1);
        assertThat(others).isEqualTo(lengths).hasSameHashCodeAs(lengths);

        others.add(90_000, -1);
        others.add(90_001, 1);
        assertThat(others).isNotEqualTo(lengths);
    }
}
