package id.satupintu.callback;

import id.satupintu.policy.Salutation;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a CSO fills in to promise a call back. Written out it says nothing of the customer.
 *
 * @param phone the number to be called
 */
public record CallbackForm(
        @Nullable UUID callId,
        @Nullable UUID requestId,
        @Nullable UUID verificationId,
        @Nullable String customerName,
        Salutation salutation,
        String phone,
        CallbackReason reason) {

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
