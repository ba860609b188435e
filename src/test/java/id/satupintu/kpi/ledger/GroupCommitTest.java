package id.satupintu.kpi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
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
    private final GroupCommit commits = new GroupCommit(journal);
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
                () -> {
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
        assertThat(commits.run(colliding(7))).isTrue();
        assertThatThrownBy(() -> commits.run(colliding(8))).isInstanceOf(CannotAcquireLockException.class);
        assertThat(journal.committed).containsExactly(List.of("late"));
    }

    @Test
    @DisplayName("never hangs on a transaction that one of them has open")
    void open() {
        assertThatThrownBy(() ->
                        new TransactionTemplate(journal).executeWithoutResult(status -> commits.run(wrote("a", true))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(journal.committed).isEmpty();
    }

    @Test
    @DisplayName("gets through and is written once each, whoever holds the pen")
    void crowd() throws Exception {
        List<Future<Boolean>> all = new ArrayList<>();
        for (int number = 0; number < 500; number++) {
            BooleanSupplier act = wrote("" + number, true);
            all.add(threads.submit(() -> commits.run(act)));
        }
        for (Future<Boolean> one : all) {
            assertThat(one.get()).isTrue();
        }
        assertThat(journal.committed.stream().flatMap(List::stream))
                .hasSize(500)
                .doesNotHaveDuplicates();
    }

    private Future<Boolean> holdThePen() throws InterruptedException {
        Future<Boolean> first = threads.submit(() -> commits.run(() -> {
            penIsTaken.countDown();
            await(release);
            return wrote("a", true).getAsBoolean();
        }));
        penIsTaken.await();
        return first;
    }

    private List<Future<Boolean>> waiting(BooleanSupplier... acts) {
        List<Future<Boolean>> futures = new ArrayList<>();
        for (BooleanSupplier act : acts) {
            futures.add(threads.submit(() -> commits.run(act)));
        }
        Awaitility.await().until(() -> commits.waiting() == acts.length);
        return futures;
    }

    private BooleanSupplier wrote(String what, boolean changed) {
        return () -> {
            journal.open.add(what);
            return changed;
        };
    }

    private BooleanSupplier colliding(int times) {
        int[] left = {times};
        return () -> {
            if (left[0]-- > 0) {
                throw new CannotAcquireLockException("another node");
            }
            return wrote("late", true).getAsBoolean();
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
