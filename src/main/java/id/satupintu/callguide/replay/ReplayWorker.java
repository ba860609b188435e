package id.satupintu.callguide.replay;

import id.satupintu.access.Scope;
import id.satupintu.policy.Edition;
import id.satupintu.policy.EditionId;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Replays day after day, two replays at most beside the work of the house. */
@Component
class ReplayWorker {

    private static final Logger LOG = LoggerFactory.getLogger(ReplayWorker.class);
    private static final int AT_ONCE = 2;
    private static final int CALLS_BETWEEN_WORDS = 5_000;

    record Days(LocalDate from, LocalDate to, Scope.Sites sites) {

        Iterable<LocalDate> each() {
            return from.datesUntil(to.plusDays(1)).toList();
        }
    }

    private final PastCalls past;
    private final TransactionTemplate reading;
    private final Semaphore places = new Semaphore(AT_ONCE);

    ReplayWorker(PastCalls past, PlatformTransactionManager transactions) {
        this.past = past;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    ReplayRun start(Edition edition, Map<EditionId, Edition> known, Days days, Consumer<ReplayProgress> watcher) {
        if (!places.tryAcquire()) {
            throw ReplayRefused.because("busy");
        }
        ReplayRun run = new ReplayRun(watcher);
        Thread.ofVirtual().name("replay").start(() -> {
            try {
                new Round(run, new Replay(edition), known, days).run();
            } finally {
                places.release();
            }
        });
        return run;
    }

    private final class Round {

        private final ReplayRun run;
        private final Replay replay;
        private final Map<EditionId, Edition> known;
        private final Days days;
        private long total;
        private int silent;

        Round(ReplayRun run, Replay replay, Map<EditionId, Edition> known, Days days) {
            this.run = run;
            this.replay = replay;
            this.known = known;
            this.days = days;
        }

        void run() {
            try {
                for (LocalDate day : days.each()) {
                    total += past.count(day, days.sites());
                }
                tell(ReplayProgress.State.RUNNING);
                for (LocalDate day : days.each()) {
                    replay(day);
                }
                tell(run.cancelled() ? ReplayProgress.State.CANCELLED : ReplayProgress.State.DONE);
            } catch (RuntimeException broken) {
                LOG.warn("A replay could not be finished", broken);
                tell(ReplayProgress.State.FAILED);
            }
        }

        private void replay(LocalDate day) {
            if (run.cancelled()) {
                return;
            }
            reading.executeWithoutResult(status -> past.each(day, days.sites(), known, this::take));
            tell(ReplayProgress.State.RUNNING);
        }

        private boolean take(PastCall call) {
            replay.take(call);
            if (++silent >= CALLS_BETWEEN_WORDS) {
                tell(ReplayProgress.State.RUNNING);
            }
            return !run.cancelled();
        }

        private void tell(ReplayProgress.State state) {
            silent = 0;
            run.tell(state, total, replay.tally());
        }
    }
}
