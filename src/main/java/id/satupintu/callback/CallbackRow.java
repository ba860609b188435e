package id.satupintu.callback;

import id.satupintu.policy.Salutation;
import id.satupintu.policy.Transaction;
import id.satupintu.workday.SiteZone;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One promise as the team sees it. Written out it says nothing of the customer.
 *
 * @param zone whose clock the customer lives by, as far as anybody knows; else that of the site
 * @param promisedBy by when the customer is to be called
 * @param tries how often nobody answered
 * @param nextTry not before this moment
 * @param kind the request that waits for the account, as far as it is known
 * @param result APPROVED, APPROVED_NOT_APPLIED or REJECTED once a TL has decided, else null
 * @param resultReasons codes with commas between, of a rejection
 * @param outcome how it ended, null while open
 */
public record CallbackRow(
        CallbackId id,
        @Nullable UUID callId,
        @Nullable UUID requestId,
        @Nullable UUID verificationId,
        @Nullable String customerName,
        Salutation salutation,
        String phone,
        CallbackReason reason,
        String site,
        SiteZone zone,
        @Nullable String team,
        String madeBy,
        Instant madeAt,
        Instant promisedBy,
        int tries,
        Instant nextTry,
        @Nullable Transaction kind,
        @Nullable String result,
        String resultReasons,
        @Nullable CallbackOutcome outcome,
        @Nullable Instant closedAt,
        boolean simulated) {

    /** Whether the promise is broken at that moment. */
    public boolean overdue(Instant now) {
        return outcome == null && now.isAfter(promisedBy);
    }

    /** Whether there is something to tell. */
    public boolean readyToCall() {
        return verificationId == null || result != null;
    }

    @Override
    public String toString() {
        return "CallbackRow[" + id + "]";
    }
}
