package id.satupintu.integration.rest.check;

import id.satupintu.identity.EmailFinding;
import id.satupintu.identity.EmailReason;
import id.satupintu.identity.Verdict;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the form of an e-mail address tells.
 *
 * @param normalized trimmed, the domain in lower case; null when refused
 */
public record EmailAnswer(Verdict verdict, @Nullable String normalized, List<EmailReason> reasons, String explanation) {

    /** The finding in words. */
    public static EmailAnswer of(EmailFinding finding, Locale language) {
        return new EmailAnswer(
                finding.verdict(), finding.normalized(), finding.reasons(), finding.explanation(language));
    }
}
