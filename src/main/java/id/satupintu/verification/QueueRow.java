package id.satupintu.verification;

import id.satupintu.policy.Salutation;
import id.satupintu.policy.Transaction;
import id.satupintu.verification.offer.Ring;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One undecided request as the queue rail shows it.
 *
 * @param name the customer's name, or the one on the KTP
 * @param since what the waiting clock counts from
 * @param holder who holds it, while the lease runs
 * @param holdSince since when it rests for a consultation
 * @param neglected its holder has let it lie for longer than the setting allows
 * @param ring for whom it rings, while nobody holds it
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
        @Nullable Person holder,
        @Nullable Instant holdSince,
        boolean neglected,
        @Nullable Ring ring,
        String owner,
        String team,
        boolean slow,
        boolean simulated,
        long version) {

    /** Says nothing of the customer. */
    @Override
    public String toString() {
        return "QueueRow[" + id + " " + status + " v" + version + "]";
    }
}
