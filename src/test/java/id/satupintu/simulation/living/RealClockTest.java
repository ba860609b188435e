package id.satupintu.simulation.living;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.simulation.floor.Agent;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The clock of the living centre")
class RealClockTest {

    @Test
    void letsAnAgentActAgainAndAgainEvenIfAnActFails() throws InterruptedException {
        try (RealClock clock = new RealClock()) {
            Pulse pulse = new Pulse(3);
            clock.wind(pulse);
            assertThat(pulse.beats.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void stopsAtOnceAndForGood() {
        RealClock clock = new RealClock();
        Pulse pulse = new Pulse(1);
        pulse.due = Workday.now().plusSeconds(600);
        clock.wind(pulse);
        Instant before = Workday.now();
        clock.close();
        clock.wind(pulse);

        assertThat(Duration.between(before, Workday.now())).isLessThan(Duration.ofSeconds(2));
        assertThat(pulse.beats.getCount()).isEqualTo(1);
    }

    private static final class Pulse implements Agent {

        private final CountDownLatch beats;
        private Instant due = Workday.now();

        Pulse(int beats) {
            this.beats = new CountDownLatch(beats);
        }

        @Override
        public Instant due() {
            return due;
        }

        @Override
        public void act() {
            beats.countDown();
            due = beats.getCount() == 0 ? NEVER : Workday.now().plusMillis(5);
            if (beats.getCount() == 1) {
                throw new IllegalStateException("as the test wants it");
            }
        }
    }
}
