package id.satupintu.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RelayTest {

    private static final Topic TOPIC = Topic.board("JKT-A");

    private final InProcessRelay relay = new InProcessRelay();
    private final BlockingQueue<Hint> heard = new LinkedBlockingQueue<>();

    @AfterEach
    void stop() {
        relay.stop();
    }

    @Test
    void hintsArriveInTheOrderInWhichTheyWerePublished() throws InterruptedException {
        relay.subscribe(TOPIC, heard::add);

        LongStream.range(0, 500).forEach(version -> relay.publish(hint(version)));

        for (long version = 0; version < 500; version++) {
            assertThat(next().version()).isEqualTo(version);
        }
    }

    @Test
    void aListenerThatFailsHearsTheNextAndHoldsUpNobody() throws InterruptedException {
        BlockingQueue<Hint> failing = new LinkedBlockingQueue<>();
        relay.subscribe(TOPIC, hint -> {
            failing.add(hint);
            throw new IllegalStateException("this listener always throws");
        });
        relay.subscribe(TOPIC, heard::add);

        relay.publish(hint(1));
        relay.publish(hint(2));

        assertThat(next().version()).isEqualTo(1);
        assertThat(next().version()).isEqualTo(2);
        assertThat(failing.poll(5, TimeUnit.SECONDS)).isNotNull();
        assertThat(failing.poll(5, TimeUnit.SECONDS)).isNotNull();
    }

    @Test
    void aListenerThatDawdlesHoldsUpNobody() throws InterruptedException {
        CountDownLatch stuck = new CountDownLatch(1);
        relay.subscribe(TOPIC, hint -> await(stuck));
        relay.subscribe(TOPIC, heard::add);

        relay.publish(hint(1));

        assertThat(next().version()).isEqualTo(1);
        stuck.countDown();
    }

    @Test
    void whoHasLeftHearsNothingAndIsForgotten() {
        Subscription ear = relay.subscribe(TOPIC, heard::add);

        ear.close();
        ear.close();
        relay.publish(hint(1));

        assertThat(relay.listeners()).isZero();
        assertThat(heard).isEmpty();
    }

    private Hint next() throws InterruptedException {
        Hint hint = heard.poll(5, TimeUnit.SECONDS);
        assertThat(hint).isNotNull();
        return hint;
    }

    private static Hint hint(long version) {
        return new Hint(TOPIC, new UUID(0, version), version);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
