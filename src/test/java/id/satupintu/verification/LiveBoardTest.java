package id.satupintu.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.relay.Hint;
import id.satupintu.relay.InProcessRelay;
import id.satupintu.relay.Subscription;
import id.satupintu.relay.Topic;
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

class LiveBoardTest {

    private static final Topic TOPIC = Topic.board("JKT-A");

    private final InProcessRelay bus = new InProcessRelay();
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(1);
    private final BlockingQueue<LiveBoard.Reading<Integer>> shown = new LinkedBlockingQueue<>();
    private final AtomicInteger reads = new AtomicInteger();
    private volatile Supplier<Integer> content = () -> 0;
    private final LiveBoard<Integer> board = new LiveBoard<>(TOPIC, now -> read(), bus, clock, 250);

    @AfterEach
    void stop() {
        bus.stop();
        clock.shutdownNow();
    }

    @Test
    void aHundredHintsAtOnceAreAFewReadsAndTheLastStateIsShown() throws InterruptedException {
        Subscription watching = board.watch(shown::add);
        int before = reads.get();
        content = reads::get;

        bus.publish(new Hint(TOPIC, new UUID(0, 0), 0));
        assertThat(shown.poll(5, TimeUnit.SECONDS)).isNotNull();
        for (int i = 1; i <= 100; i++) {
            bus.publish(new Hint(TOPIC, new UUID(0, i), i));
        }

        assertThat(shown.poll(5, TimeUnit.SECONDS)).isNotNull();
        assertThat(reads.get() - before).isLessThan(10);
        watching.close();
    }

    @Test
    void whatHasNotChangedIsNotShownAgain() throws InterruptedException {
        content = () -> 1;
        Subscription watching = board.watch(shown::add);

        bus.publish(new Hint(TOPIC, new UUID(0, 1), 1));

        assertThat(shown.poll(1, TimeUnit.SECONDS)).isNull();
        assertThat(board.current().revision()).isEqualTo(1);
        watching.close();
    }

    @Test
    void aLookBetweenAMovementAndItsTellingTakesTheNewsFromNobody() throws InterruptedException {
        content = () -> 1;
        Subscription watching = board.watch(shown::add);
        content = () -> 2;

        bus.publish(new Hint(TOPIC, new UUID(0, 1), 1));
        while (shown.isEmpty() && board.current().content() == 1) {
            Thread.onSpinWait();
        }

        LiveBoard.Reading<Integer> told = shown.poll(5, TimeUnit.SECONDS);
        assertThat(told).isNotNull();
        assertThat(told.content()).isEqualTo(2);
        watching.close();
    }

    @Test
    void aReadThatFailsLeavesWhatIsShownAndTheNextOneWorks() throws InterruptedException {
        content = () -> 1;
        Subscription watching = board.watch(shown::add);
        content = () -> {
            throw new IllegalStateException("the database is away");
        };
        bus.publish(new Hint(TOPIC, new UUID(0, 1), 1));
        assertThat(shown.poll(400, TimeUnit.MILLISECONDS)).isNull();

        content = () -> 2;
        bus.publish(new Hint(TOPIC, new UUID(0, 2), 2));

        LiveBoard.Reading<Integer> seen = shown.poll(5, TimeUnit.SECONDS);
        assertThat(seen).isNotNull();
        assertThat(seen.content()).isEqualTo(2);
        watching.close();
    }

    @Test
    void aWatcherThatFailsHoldsUpNobody() throws InterruptedException {
        Subscription failing = board.watch(snapshot -> {
            throw new IllegalStateException("this watcher always throws");
        });
        Subscription watching = board.watch(shown::add);
        content = () -> 7;

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

    private int read() {
        reads.incrementAndGet();
        return content.get();
    }
}
