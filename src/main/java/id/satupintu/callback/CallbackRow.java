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
 * @param targetBy by when it is to be tried once, null while there is nothing to tell
 * @param kind the request that waits for the account, as far as it is known
 * @param result APPROVED, APPROVED_NOT_APPLIED or REJECTED once a TL has decided, else null
 * @param resultReasons codes with commas between, of a rejection
 * @param outcome how it ended, null while open
 * @param rules as they hold now
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
        @Nullable Instant targetBy,
        @Nullable Transaction kind,
        @Nullable String result,
        String resultReasons,
        @Nullable CallbackOutcome outcome,
        @Nullable Instant closedAt,
        boolean simulated,
        CallbackRules rules) {

    /** Whether the promise is broken at that moment. */
    public boolean overdue(Instant now) {
        return outcome == null && now.isAfter(promisedBy);
    }

    /** Whether nobody has tried within the target; the promise itself may still be kept. */
    public boolean beyondTarget(Instant now) {
        return outcome == null && tries == 0 && targetBy != null && now.isAfter(targetBy);
    }

    /** Whether the customer may be called at that moment: in calling hours, and not before the next try. */
    public boolean mayCall(Instant now) {
        return !mayCallFrom(now).isAfter(now);
    }

    /** Whether the customer may be called at that moment, by the rule or because they asked for it themselves. */
    public boolean mayCall(CallTime time, Instant now) {
        return time == CallTime.AS_ASKED || mayCall(now);
    }

    /** The first moment from then on at which the customer may be called. */
    public Instant mayCallFrom(Instant now) {
        return rules.hours().next(now.isBefore(nextTry) ? nextTry : now, zone);
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
