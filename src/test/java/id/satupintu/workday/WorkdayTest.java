package id.satupintu.workday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class WorkdayTest {

    private static final Instant LAST_WEEK = Instant.parse("2026-11-15T03:00:00.123456789Z");

    @Test
    void nowIsCutToWhatDatabasesKeep() {
        Instant now = Workday.now();

        assertThat(now).isEqualTo(now.truncatedTo(ChronoUnit.MICROS));
    }

    @Test
    void workDoneInAnotherTimeSeesThatTimeAndGivesItsResultBack() {
        Instant seen = Workday.at(LAST_WEEK, Workday::now);

        assertThat(seen).isEqualTo(Instant.parse("2026-11-15T03:00:00.123456Z"));
    }

    @Test
    void afterwardsTheClockOnTheWallCountsAgain() {
        Workday.at(LAST_WEEK, () -> assertThat(Workday.now()).isBefore(LAST_WEEK.plusSeconds(1)));

        assertThat(Workday.now()).isAfter(LAST_WEEK.plusSeconds(1));
    }

    @Test
    void nobodyElsesClockMoves() {
        Instant[] other = new Instant[1];

        Workday.at(LAST_WEEK, () -> {
            Thread thread = new Thread(() -> other[0] = Workday.now());
            thread.start();
            join(thread);
        });

        assertThat(other[0]).isAfter(LAST_WEEK.plusSeconds(1));
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
