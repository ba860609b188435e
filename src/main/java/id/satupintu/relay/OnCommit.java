package id.satupintu.relay;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Transient work that follows a commit, as a hint to the screens does. A listener that the event registry knows of would
 * ask the database twice more on every commit, on a second connection while it still holds the first one.
 */
public final class OnCommit {

    private OnCommit() {}

    /** Runs the work when this thread's transaction has committed, never when it is rolled back; at once outside one. */
    public static void run(Runnable work) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    if (status == STATUS_COMMITTED) {
                        work.run();
                    }
                }
            });
        } else {
            work.run();
        }
    }
}
