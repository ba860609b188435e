package id.satupintu.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SpotTest {

    private static final Instant TEN = Instant.parse("2026-11-20T03:00:00Z");
    private static final Instant LATER = TEN.plusSeconds(90);
    private static final Instant LATEST = TEN.plusSeconds(180);

    @Test
    void onTheLineStandsByTheTimeOfHandingOver() {
        Spot spot = Spot.handed(true, TEN);

        assertThat(spot.serving()).isEqualTo(Spot.ON_LINE);
        assertThat(spot.queuedAt()).isEqualTo(TEN);
        assertThat(spot.onLineSince()).isEqualTo(TEN);
    }

    @Test
    void offTheLineFromTheStartIsTheRest() {
        assertThat(Spot.handed(false, TEN).serving()).isEqualTo(Spot.REST);
    }

    @Test
    void whoLeavesStandsAmongTheCallbacksByTheTimeOfThePromise() {
        Spot spot = Spot.handed(true, TEN).gone(LATER);

        assertThat(spot.awaitsCallback()).isTrue();
        assertThat(spot.queuedAt()).isEqualTo(LATER);
        assertThat(spot.handedAt()).isEqualTo(TEN);
    }

    @Test
    void whoComesBackHasLostNoPlace() {
        Spot spot = Spot.handed(true, TEN).gone(LATER).back(LATEST);

        assertThat(spot.serving()).isEqualTo(Spot.ON_LINE);
        assertThat(spot.queuedAt()).isEqualTo(TEN);
        assertThat(spot.onLineSince()).isEqualTo(LATEST);
    }

    @Test
    void theFirstPromiseCounts() {
        Spot spot = Spot.handed(true, TEN).promised(LATER).promised(LATEST).gone(LATEST);

        assertThat(spot.promisedAt()).isEqualTo(LATER);
        assertThat(spot.queuedAt()).isEqualTo(LATER);
    }
}
