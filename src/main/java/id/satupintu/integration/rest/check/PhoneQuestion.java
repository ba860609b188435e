package id.satupintu.integration.rest.check;

import id.satupintu.identity.PhoneCheck;
import id.satupintu.identity.PhoneFinding;
import id.satupintu.integration.rest.edge.Checked;
import id.satupintu.integration.rest.edge.Findings;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Is this a mobile number, and is it the one registered in the app? */
record PhoneQuestion(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = Longest.TEXT) @Nullable
        String phone,

        @Schema(maxLength = Longest.TEXT) @Nullable String registered)
        implements Checked {

    @Override
    public void check(Findings findings) {
        findings.present("phone", phone);
        findings.shorterThan("phone", phone, Longest.TEXT);
        findings.shorterThan("registered", registered, Longest.TEXT);
    }

    PhoneFinding finding() {
        return PhoneCheck.of(Objects.requireNonNull(phone), registered);
    }
}
