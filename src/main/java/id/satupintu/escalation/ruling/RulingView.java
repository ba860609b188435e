package id.satupintu.escalation.ruling;

import id.satupintu.policy.Transaction;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One question as CSO and TL see it. Written out it says nothing of the customer.
 *
 * @param onLine whether the caller is on the line
 * @param verdict null while it is open
 * @param withdrawn taken back before anybody ruled
 * @param later the caller does not wait and is told afterwards
 * @param relayedAt when the verdict was told to the caller, null before
 * @param verdicts what can be answered, the first offered first
 */
public record RulingView(
        RulingId id,
        long version,
        Matter matter,
        UUID callId,
        UUID requestId,
        UUID cso,
        String csoName,
        @Nullable String team,
        String site,
        @Nullable String unit,
        @Nullable String customer,
        @Nullable String contact,
        @Nullable Transaction transaction,
        String loads,
        String rule,
        String explanation,
        String words,
        Instant askedAt,
        boolean onLine,
        @Nullable Verdict verdict,
        @Nullable RulingReason reason,
        @Nullable String note,
        @Nullable String ruledBy,
        @Nullable Instant ruledAt,
        boolean withdrawn,
        boolean later,
        @Nullable Instant relayedAt,
        boolean simulated,
        List<Verdict> verdicts) {

    /** Whether it waits for a TL. */
    public boolean open() {
        return verdict == null && !withdrawn;
    }

    @Override
    public String toString() {
        return "RulingView[" + id + " " + matter + "]";
    }
}
