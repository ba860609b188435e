package id.satupintu.integration.rest.check;

import id.satupintu.identity.EmailCheck;
import id.satupintu.identity.EmailFinding;
import id.satupintu.integration.rest.edge.Checked;
import id.satupintu.integration.rest.edge.Findings;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Is this an e-mail address, and is it the registered one? */
record EmailQuestion(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = Longest.TEXT) @Nullable
        String email,

        @Schema(maxLength = Longest.TEXT) @Nullable String registered)
        implements Checked {

    @Override
    public void check(Findings findings) {
        findings.present("email", email);
        findings.shorterThan("email", email, Longest.TEXT);
        findings.shorterThan("registered", registered, Longest.TEXT);
    }

    EmailFinding finding() {
        return EmailCheck.of(Objects.requireNonNull(email), registered);
    }
}
