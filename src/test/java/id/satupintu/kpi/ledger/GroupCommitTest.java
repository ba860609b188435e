package id.satupintu.kpi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("What several threads want written")
class GroupCommitTest {

    private final Journal journal = new Journal();
    private final GroupCommit<List<String>> commits =
            new GroupCommit<>(journal, ArrayList::new, written -> journal.open.addAll(written));
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch penIsTaken = new CountDownLatch(1);
    private final CountDownLatch release = new CountDownLatch(1);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    @DisplayName("while another is being written is committed in one transaction")
    void together() throws Exception {
        Future<Boolean> first = holdThePen();
        List<Future<Boolean>> others = waiting(wrote("b", true), wrote("c", false), wrote("d", true));

        release.countDown();

        assertThat(first.get()).isTrue();
        assertThat(others.get(0).get()).isTrue();
        assertThat(others.get(1).get()).isFalse();
        assertThat(others.get(2).get()).isTrue();
        assertThat(journal.committed).hasSize(2);
        assertThat(journal.committed.get(1)).containsExactlyInAnyOrder("b", "c", "d");
    }

    @Test
    @DisplayName("is written without what fails, and only that hears of it")
    void oneFails() throws Exception {
        holdThePen();
        List<Future<Boolean>> others = waiting(
                wrote("b", true),
                written -> {
                    throw new IllegalArgumentException("no such hour");
                },
                wrote("d", true));

        release.countDown();

        assertThat(others.get(0).get()).isTrue();
        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(() -> others.get(1).get())
                .withCauseInstanceOf(IllegalArgumentException.class);
        assertThat(others.get(2).get()).isTrue();
        assertThat(journal.committed.stream().flatMap(List::stream)).containsExactlyInAnyOrder("a", "b", "d");
    }

    @Test
    @DisplayName("is tried again when it collides with another node, seven times")
    void collisions() {
        assertThat(commits.run(Duration.ZERO, colliding(7))).isTrue();
        assertThatThrownBy(() -> commits.run(Duration.ZERO, colliding(8)))
                .isInstanceOf(CannotAcquireLockException.class);
        assertThat(journal.committed).containsExactly(List.of("late"));
    }

    @Test
    @DisplayName("goes together when the first of them has patience")
    void patient() throws Exception {
        Future<Boolean> first = threads.submit(() -> commits.run(Duration.ofSeconds(1), wrote("a", true)));
        Awaitility.await().until(() -> commits.waiting() == 1);
        commits.run(Duration.ZERO, wrote("b", true));

        assertThat(first.get()).isTrue();
        assertThat(journal.committed).containsExactly(List.of("a", "b"));
    }

    @Test
    @DisplayName("never hangs on a transaction that one of them has open")
    void open() {
        assertThatThrownBy(() -> new TransactionTemplate(journal)
                        .executeWithoutResult(status -> commits.run(Duration.ZERO, wrote("a", true))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(journal.committed).isEmpty();
    }

    @Test
    @DisplayName("gets through and is written once each, whoever holds the pen")
    void crowd() throws Exception {
        List<Future<Boolean>> all = new ArrayList<>();
        for (int number = 0; number < 500; number++) {
            Predicate<List<String>> act = wrote("" + number, true);
            all.add(threads.submit(() -> commits.run(Duration.ZERO, act)));
        }
        for (Future<Boolean> one : all) {
            assertThat(one.get()).isTrue();
        }
        assertThat(journal.committed.stream().flatMap(List::stream))
                .hasSize(500)
                .doesNotHaveDuplicates();
    }

    private Future<Boolean> holdThePen() throws InterruptedException {
        Future<Boolean> first = threads.submit(() -> commits.run(Duration.ZERO, written -> {
            penIsTaken.countDown();
            await(release);
            return wrote("a", true).test(written);
        }));
        penIsTaken.await();
        return first;
    }

    @SafeVarargs
    private final List<Future<Boolean>> waiting(Predicate<List<String>>... acts) {
        List<Future<Boolean>> futures = new ArrayList<>();
        for (Predicate<List<String>> act : acts) {
            futures.add(threads.submit(() -> commits.run(Duration.ZERO, act)));
        }
        Awaitility.await().until(() -> commits.waiting() == acts.length);
        return futures;
    }

    private Predicate<List<String>> wrote(String what, boolean changed) {
        return written -> {
            written.add(what);
            return changed;
        };
    }

    private Predicate<List<String>> colliding(int times) {
        int[] left = {times};
        return written -> {
            if (left[0]-- > 0) {
                throw new CannotAcquireLockException("another node");
            }
            return wrote("late", true).test(written);
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** A database that keeps what was committed together. */
    private static final class Journal extends AbstractPlatformTransactionManager {

        private final List<List<String>> committed = new CopyOnWriteArrayList<>();
        private final List<String> open = new CopyOnWriteArrayList<>();

        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            open.clear();
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            committed.add(List.copyOf(open));
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            open.clear();
        }
    }
}
