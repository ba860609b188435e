package id.satupintu.simulation.week;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.simulation.floor.Agent;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The clock of days long gone")
class PastClockTest {

    private static final Instant MORNING = Instant.parse("2026-11-16T03:00:00Z");

    private final List<String> acts = new ArrayList<>();

    @Test
    void letsEachActAtItsOwnMomentInTheOrderOfTime() {
        PastClock clock = new PastClock(() -> false);
        clock.wind(new Worker("late", MORNING.plusSeconds(30), 2));
        clock.wind(new Worker("early", MORNING, 2));
        clock.run();

        assertThat(acts).containsExactly("early 03:00:00", "late 03:00:30", "early 03:01:00", "late 03:01:30");
    }

    @Test
    void goesOnAfterAnActThatFailed() {
        PastClock clock = new PastClock(() -> false);
        clock.wind(new Worker("fails", MORNING, 1));
        clock.wind(new Worker("works", MORNING.plusSeconds(1), 1));
        clock.run();

        assertThat(acts).containsExactly("works 03:00:01");
    }

    @Test
    void actsOnceAtTheNewTimeForWhoeverWasWoken() {
        PastClock clock = new PastClock(() -> false);
        Worker worker = new Worker("woken", MORNING.plusSeconds(600), 1);
        clock.wind(worker);
        worker.due = MORNING.plusSeconds(60);
        clock.wind(worker);
        clock.run();

        assertThat(acts).containsExactly("woken 03:01:00");
    }

    @Test
    void neverActsInTheFuture() {
        Instant before = Workday.now();
        List<Instant> seen = new ArrayList<>();
        PastClock clock = new PastClock(() -> false);
        clock.wind(new Worker("tomorrow", before.plus(Duration.ofDays(1)), 1) {
            @Override
            public void act() {
                seen.add(Workday.now());
                super.act();
            }
        });
        clock.run();

        assertThat(seen).singleElement().satisfies(at -> assertThat(at).isBefore(before.plus(Duration.ofHours(1))));
    }

    @Test
    void stopsWhenTheHouseCloses() {
        PastClock clock = new PastClock(() -> true);
        clock.wind(new Worker("never", MORNING, 1));
        clock.run();

        assertThat(acts).isEmpty();
    }

    private class Worker implements Agent {

        private final String name;
        private int left;
        private Instant due;

        Worker(String name, Instant due, int acts) {
            this.name = name;
            this.due = due;
            this.left = acts;
        }

        @Override
        public Instant due() {
            return due;
        }

        @Override
        public void act() {
            left--;
            due = left > 0 ? due.plusSeconds(60) : NEVER;
            if (name.equals("fails")) {
                throw new IllegalStateException("as the test wants it");
            }
            acts.add(name + " " + Workday.now().toString().substring(11, 19));
        }
    }
}
