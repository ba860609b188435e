package id.satupintu.verification;

import id.satupintu.policy.Salutation;
import id.satupintu.policy.Transaction;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a CSO gives the TL on duty, as the caller reads it out.
 *
 * @param onLine the caller waits on the telephone
 * @param callId the call it belongs to; without one it counts only among the verifications of the KPIs
 */
public record HandOver(
        String nik,
        String ktpName,
        String accountName,
        String phone,
        String email,
        Transaction transaction,
        @Nullable String customerName,
        Salutation salutation,
        boolean onLine,
        @Nullable UUID callId,
        @Nullable UUID requestId) {

    /** Says what it is about and nothing of the person. */
    @Override
    public String toString() {
        return "HandOver[transaction=" + transaction + ", onLine=" + onLine + ", callId=" + callId + "]";
    }
}
