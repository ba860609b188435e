package id.satupintu.integration.rest.verification;

import id.satupintu.integration.rest.edge.Checked;
import id.satupintu.integration.rest.edge.Findings;
import id.satupintu.policy.Salutation;
import id.satupintu.policy.Transaction;
import id.satupintu.verification.HandOver;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the caller reads out. An empty name is taken as it is: a name is never refused. Prints nothing of the
 * person.
 *
 * @param onLine whether the caller waits on the telephone; not, where absent
 * @param callId the call it belongs to; without one it counts only among the verifications of the KPIs
 */
record HandOverBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = Lengths.NIK) @Nullable
        String nik,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = Lengths.NAME) @Nullable
        String ktpName,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = Lengths.NAME) @Nullable
        String accountName,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = Lengths.PHONE) @Nullable
        String phone,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = Lengths.EMAIL) @Nullable
        String email,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        Transaction transaction,

        @Schema(maxLength = Lengths.NAME) @Nullable String customerName,

        @Nullable Boolean onLine,
        @Nullable UUID callId)
        implements Checked {

    @Override
    public void check(Findings findings) {
        findings.filled("nik", nik, Lengths.NIK);
        findings.present("ktpName", ktpName);
        findings.shorterThan("ktpName", ktpName, Lengths.NAME);
        findings.present("accountName", accountName);
        findings.shorterThan("accountName", accountName, Lengths.NAME);
        findings.filled("phone", phone, Lengths.PHONE);
        findings.filled("email", email, Lengths.EMAIL);
        findings.present("transaction", transaction);
        findings.shorterThan("customerName", customerName, Lengths.NAME);
    }

    HandOver command() {
        return new HandOver(
                Objects.requireNonNull(nik),
                Objects.requireNonNull(ktpName),
                Objects.requireNonNull(accountName),
                Objects.requireNonNull(phone),
                Objects.requireNonNull(email),
                Objects.requireNonNull(transaction),
                customerName,
                Salutation.NEUTRAL,
                Boolean.TRUE.equals(onLine),
                callId,
                null);
    }

    @Override
    public String toString() {
        return "HandOverBody[…]";
    }
}
