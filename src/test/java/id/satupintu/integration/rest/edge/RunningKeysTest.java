package id.satupintu.integration.rest.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class RunningKeysTest {
    private final RunningKeys keys = new RunningKeys();

    @Test
    void theSecondWaitsForTheFirst() {
        AtomicReference<Thread> second = new AtomicReference<>();
        keys.enter("slot");

        var waiting = CompletableFuture.runAsync(() -> {
            second.set(Thread.currentThread());
            keys.enter("slot");
        });
        await().until(() -> second.get() != null && second.get().getState() == Thread.State.TIMED_WAITING);
        assertThat(waiting).isNotDone();

        keys.leave("slot");
        waiting.join();
        assertThat(waiting).isCompleted();
    }

    @Test
    void anotherKeyWaitsForNobody() {
        keys.enter("slot");

        assertThatCode(() -> {
                    keys.enter("other");
                    keys.leave("other");
                    keys.enter("other");
                })
                .doesNotThrowAnyException();
    }

    @Test
    void whoIsStoppedWhileWaitingIsToldThatTheFirstStillRuns() {
        keys.enter("slot");
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> keys.enter("slot"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(ProblemKind.IN_PROGRESS));
        assertThat(Thread.interrupted()).isTrue();
    }
}
