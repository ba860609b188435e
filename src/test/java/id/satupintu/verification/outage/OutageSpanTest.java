package id.satupintu.verification.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OutageSpanTest {

    private static final Instant TEN = Instant.parse("2026-11-20T03:00:00Z");

    @Test
    void onlyTheCommonPartCounts() {
        assertThat(within(0, 100, outage(50, 200))).isEqualTo(50);
        assertThat(within(60, 100, outage(0, 70))).isEqualTo(10);
        assertThat(within(0, 100, outage(100, 200))).isZero();
        assertThat(within(0, 100)).isZero();
    }

    @Test
    void whereTwoOverlapItCountsOnce() {
        assertThat(within(0, 100, outage(40, 90), outage(10, 60))).isEqualTo(80);
        assertThat(within(0, 100, outage(0, 100), outage(20, 30), outage(25, 40)))
                .isEqualTo(100);
    }

    @Test
    void itConcernsItsSiteAndWithoutOneEverySite() {
        Outage jakarta = new Outage(UUID.randomUUID(), "JKT", "Bagus", TEN, TEN.plusSeconds(60));
        assertThat(jakarta.concerns("JKT")).isTrue();
        assertThat(jakarta.concerns("SBY")).isFalse();
        assertThat(jakarta.concerns(null)).isFalse();
        assertThat(outage(0, 60).concerns(null)).isTrue();
    }

    @Test
    void itRunsFromItsBeginningUntilItsEnd() {
        Outage outage = outage(10, 20);
        assertThat(outage.runsAt(TEN.plusSeconds(9))).isFalse();
        assertThat(outage.runsAt(TEN.plusSeconds(10))).isTrue();
        assertThat(outage.runsAt(TEN.plusSeconds(20))).isFalse();
    }

    private static long within(int from, int to, Outage... outages) {
        Duration common = Outage.within(TEN.plusSeconds(from), TEN.plusSeconds(to), List.of(outages));
        return common.toSeconds();
    }

    private static Outage outage(int from, int to) {
        return new Outage(UUID.randomUUID(), null, "Bagus", TEN.plusSeconds(from), TEN.plusSeconds(to));
    }
}
