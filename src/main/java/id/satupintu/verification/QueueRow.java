package id.satupintu.verification;

import id.satupintu.policy.Salutation;
import id.satupintu.policy.Transaction;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One undecided request as the queue rail shows it.
 *
 * @param name the customer's name, or the one on the KTP
 * @param position place from 1 while nobody holds it, otherwise absent
 * @param since what the waiting clock counts from
 * @param holder who holds it, while the lease runs
 */
public record QueueRow(
        UUID id,
        CaseStatus status,
        String name,
        Salutation salutation,
        Transaction transaction,
        int attempt,
        boolean onLine,
        Instant since,
        @Nullable Integer position,
        @Nullable Person holder,
        String owner,
        boolean slow,
        boolean simulated,
        long version) {

    /** Says nothing of the customer. */
    @Override
    public String toString() {
        return "QueueRow[" + id + " " + status + " v" + version + "]";
    }
}
