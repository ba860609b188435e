package id.satupintu.verification;

import id.satupintu.policy.Transaction;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the CSO corrects while nobody has decided; absent means unchanged. The NIK is not among it.
 *
 * @param callId the call it turned out to belong to
 */
public record Amendment(
        @Nullable String ktpName,
        @Nullable String accountName,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String customerName,
        @Nullable Transaction transaction,
        @Nullable Boolean onLine,
        @Nullable UUID callId) {

    /** A correction of what is at the call as it was. */
    public Amendment(
            @Nullable String ktpName,
            @Nullable String accountName,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String customerName,
            @Nullable Transaction transaction,
            @Nullable Boolean onLine) {
        this(ktpName, accountName, phone, email, customerName, transaction, onLine, null);
    }

    /** Only the word that the caller is on the line, or is not. */
    public static Amendment onLine(boolean onLine) {
        return new Amendment(null, null, null, null, null, null, onLine);
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "Amendment[onLine=" + onLine + "]";
    }
}
