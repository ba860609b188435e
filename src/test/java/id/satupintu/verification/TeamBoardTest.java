package id.satupintu.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.policy.Salutation;
import id.satupintu.policy.Transaction;
import id.satupintu.relay.Hint;
import id.satupintu.relay.InProcessRelay;
import id.satupintu.relay.Subscription;
import id.satupintu.relay.Topic;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class TeamBoardTest {

    private static final Instant TEN = Instant.parse("2026-11-20T03:00:00Z");
    private static final Topic TOPIC = Topic.board("JKT-A");

    private final InProcessRelay bus = new InProcessRelay();
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(1);
    private final BlockingQueue<QueueSnapshot> shown = new LinkedBlockingQueue<>();
    private final AtomicInteger reads = new AtomicInteger();
    private volatile Supplier<List<QueueRow>> rows = List::of;
    private final TeamBoard board = new TeamBoard("JKT-A", new Rows(), bus, clock);

    @AfterEach
    void stop() {
        bus.stop();
        clock.shutdownNow();
    }

    @Test
    void aHundredHintsAtOnceAreAFewReadsAndTheLastStateIsShown() throws InterruptedException {
        Subscription watching = board.watch(shown::add);
        int before = reads.get();
        rows = () -> List.of(row(reads.get()));

        for (int i = 0; i < 100; i++) {
            bus.publish(new Hint(TOPIC, new UUID(0, i), i));
        }

        assertThat(shown.poll(5, TimeUnit.SECONDS)).isNotNull();
        assertThat(shown.poll(5, TimeUnit.SECONDS)).isNotNull();
        assertThat(reads.get() - before).isLessThan(10);
        watching.close();
    }

    @Test
    void whatHasNotChangedIsNotShownAgain() throws InterruptedException {
        rows = () -> List.of(row(1));
        Subscription watching = board.watch(shown::add);

        bus.publish(new Hint(TOPIC, new UUID(0, 1), 1));

        assertThat(shown.poll(1, TimeUnit.SECONDS)).isNull();
        assertThat(board.current().revision()).isEqualTo(1);
        watching.close();
    }

    @Test
    void aReadThatFailsLeavesWhatIsShownAndTheNextOneWorks() throws InterruptedException {
        rows = () -> List.of(row(1));
        Subscription watching = board.watch(shown::add);
        rows = () -> {
            throw new IllegalStateException("the database is away");
        };
        bus.publish(new Hint(TOPIC, new UUID(0, 1), 1));
        assertThat(shown.poll(400, TimeUnit.MILLISECONDS)).isNull();

        rows = () -> List.of(row(2));
        bus.publish(new Hint(TOPIC, new UUID(0, 2), 2));

        QueueSnapshot seen = shown.poll(5, TimeUnit.SECONDS);
        assertThat(seen).isNotNull();
        assertThat(seen.row(new UUID(0, 2))).isPresent();
        watching.close();
    }

    @Test
    void aWatcherThatFailsHoldsUpNobody() throws InterruptedException {
        Subscription failing = board.watch(snapshot -> {
            throw new IllegalStateException("this watcher always throws");
        });
        Subscription watching = board.watch(shown::add);
        rows = () -> List.of(row(7));

        bus.publish(new Hint(TOPIC, new UUID(0, 7), 1));

        assertThat(shown.poll(5, TimeUnit.SECONDS)).isNotNull();
        failing.close();
        watching.close();
    }

    @Test
    void withoutWatchersNobodyReadsUntilAsked() throws InterruptedException {
        board.watch(shown::add).close();
        int before = reads.get();

        bus.publish(new Hint(TOPIC, new UUID(0, 1), 1));

        assertThat(shown.poll(400, TimeUnit.MILLISECONDS)).isNull();
        assertThat(reads).hasValue(before);
        assertThat(bus.listeners()).isZero();
        board.current();
        assertThat(reads).hasValue(before + 1);
    }

    private static QueueRow row(int number) {
        return new QueueRow(
                new UUID(0, number),
                CaseStatus.WAITING,
                "Hana",
                Salutation.IBU,
                Transaction.PD,
                1,
                true,
                TEN,
                1,
                null,
                "Rani",
                false,
                false,
                number);
    }

    private final class Rows extends QueueReader {

        Rows() {
            super(JdbcClient.create(new DriverManagerDataSource()));
        }

        @Override
        List<QueueRow> rows(String team, Instant now) {
            reads.incrementAndGet();
            return rows.get();
        }
    }
}
