package id.satupintu.identity;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the form of an e-mail address tells. Prints no address.
 *
 * @param normalized trimmed, the domain in lower case; null when refused
 * @param reasons empty beside PASS
 */
public record EmailFinding(Verdict verdict, @Nullable String normalized, List<EmailReason> reasons) {

    /** Keeps the list from changing. */
    public EmailFinding {
        reasons = List.copyOf(reasons);
    }

    static EmailFinding refused(EmailReason reason) {
        return new EmailFinding(Verdict.REFUSE, null, List.of(reason));
    }

    /** @return the verdict and every reason in sentences */
    public String explanation(Locale locale) {
        return Stream.concat(
                        Stream.of(Texts.say(locale, "email." + verdict)),
                        reasons.stream().map(reason -> reason.sentence(locale)))
                .collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return "EmailFinding[" + verdict + " " + reasons + "]";
    }
}
