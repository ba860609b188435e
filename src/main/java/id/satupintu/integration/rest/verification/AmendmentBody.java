package id.satupintu.integration.rest.verification;

import id.satupintu.integration.rest.edge.Checked;
import id.satupintu.integration.rest.edge.Findings;
import id.satupintu.policy.Transaction;
import id.satupintu.verification.Amendment;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the owner corrects; absent means unchanged. The NIK is not among it: another NIK is another request. */
record AmendmentBody(
        @Schema(maxLength = Lengths.NAME) @Nullable String ktpName,

        @Schema(maxLength = Lengths.NAME) @Nullable String accountName,

        @Schema(maxLength = Lengths.PHONE) @Nullable String phone,

        @Schema(maxLength = Lengths.EMAIL) @Nullable String email,

        @Schema(maxLength = Lengths.NAME) @Nullable String customerName,

        @Nullable Transaction transaction,
        @Nullable Boolean onLine,
        @Nullable UUID callId)
        implements Checked {

    @Override
    public void check(Findings findings) {
        findings.shorterThan("ktpName", ktpName, Lengths.NAME);
        findings.shorterThan("accountName", accountName, Lengths.NAME);
        unlessAbsent(findings, "phone", phone, Lengths.PHONE);
        unlessAbsent(findings, "email", email, Lengths.EMAIL);
        findings.shorterThan("customerName", customerName, Lengths.NAME);
    }

    private static void unlessAbsent(Findings findings, String field, @Nullable String value, int longest) {
        if (value != null) {
            findings.filled(field, value, longest);
        }
    }

    Amendment command() {
        return new Amendment(ktpName, accountName, phone, email, customerName, transaction, onLine, callId);
    }

    @Override
    public String toString() {
        return "AmendmentBody[…]";
    }
}
