package id.satupintu.verification;

import id.satupintu.policy.Salutation;
import id.satupintu.policy.Transaction;
import id.satupintu.verification.offer.Ring;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One undecided request as the queue rail shows it.
 *
 * @param name the customer's name, or the one on the KTP
 * @param position place from 1 while nobody holds it, otherwise absent
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
        @Nullable Integer position,
        @Nullable Person holder,
        @Nullable Instant holdSince,
        boolean neglected,
        @Nullable Ring ring,
        String owner,
        String team,
        boolean slow,
        boolean simulated,
        long version) {

    /** Whether it looks the same on a screen, the place in the queue apart. */
    public boolean looksLike(QueueRow other) {
        return at(0).equals(other.at(0));
    }

    private QueueRow at(int place) {
        return new QueueRow(
                id,
                status,
                name,
                salutation,
                transaction,
                attempt,
                onLine,
                since,
                place,
                holder,
                holdSince,
                neglected,
                ring,
                owner,
                team,
                slow,
                simulated,
                version);
    }

    /** Whether each of these words, in any case, begins a word of what is shown of it. */
    public boolean tells(String words) {
        if (words.isBlank()) {
            return true;
        }
        String held = holder == null ? "" : holder.name();
        List<String> told = wordsOf(String.join(" ", name, owner, held, transaction.name()));
        return wordsOf(words).stream().allMatch(word -> told.stream().anyMatch(one -> one.startsWith(word)));
    }

    private static List<String> wordsOf(String text) {
        return List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    }

    /** Says nothing of the customer. */
    @Override
    public String toString() {
        return "QueueRow[" + id + " " + status + " v" + version + "]";
    }
}
