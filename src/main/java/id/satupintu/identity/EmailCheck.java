package id.satupintu.identity;

import java.util.ArrayList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The form check of an e-mail address, and whether it is the registered one (Q-076, A-32). No network is asked. */
public final class EmailCheck {

    private EmailCheck() {}

    /**
     * @param email as typed or read out
     * @param registered the address that the TL sees in the app, where known
     */
    public static EmailFinding of(String email, @Nullable String registered) {
        var address = EmailAddress.of(email);
        var fault = address.fault();
        if (fault.isPresent()) {
            return EmailFinding.refused(fault.get());
        }
        var reasons = new ArrayList<EmailReason>();
        if (MailDomains.looksMistyped(address.domain())) {
            reasons.add(EmailReason.HINT_DOMAIN);
        }
        if (registered != null && !registered.isBlank() && differs(email, registered)) {
            reasons.add(EmailReason.DIFFERS);
        }
        return new EmailFinding(
                reasons.isEmpty() ? Verdict.PASS : Verdict.REVIEW, address.local() + "@" + address.domain(), reasons);
    }

    private static boolean differs(String email, String registered) {
        return !inLowerCase(email).equals(inLowerCase(registered));
    }

    private static String inLowerCase(String email) {
        return EmailAddress.trimmed(email).toLowerCase(Locale.ROOT);
    }
}
