package id.satupintu.callback;

import id.satupintu.policy.Salutation;
import id.satupintu.verification.CaseView;
import id.satupintu.workday.SiteZone;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a CSO fills in to promise a call back. Written out it says nothing of the customer.
 *
 * @param phone the number to be called
 * @param zone the customer's own time zone, whose hours count; null where nobody knows, then that of the site
 */
public record CallbackForm(
        @Nullable UUID callId,
        @Nullable UUID requestId,
        @Nullable UUID verificationId,
        @Nullable String customerName,
        Salutation salutation,
        String phone,
        CallbackReason reason,
        @Nullable SiteZone zone) {

    /** From a customer who lives by the clock of the site, as far as anybody knows. */
    public CallbackForm(
            @Nullable UUID callId,
            @Nullable UUID requestId,
            @Nullable UUID verificationId,
            @Nullable String customerName,
            Salutation salutation,
            String phone,
            CallbackReason reason) {
        this(callId, requestId, verificationId, customerName, salutation, phone, reason, null);
    }

    /**
     * About a request for verification, whose customer is called at the number that was read out.
     *
     * @param zone the customer's own time zone, null where nobody knows
     */
    public static CallbackForm about(CaseView view, CallbackReason reason, @Nullable SiteZone zone) {
        return new CallbackForm(
                view.callId(),
                view.requestId(),
                view.id().value(),
                view.customerName(),
                view.salutation(),
                view.phone(),
                reason,
                zone);
    }

    /** What the form is about: two forms on the same matter are one. */
    @Nullable
    UUID matter() {
        if (verificationId != null) {
            return verificationId;
        }
        return requestId == null ? callId : requestId;
    }

    @Override
    public String toString() {
        return "CallbackForm[" + reason + ", verification=" + verificationId + "]";
    }
}
