package id.satupintu.integration.rest.check;

import id.satupintu.identity.PhoneFinding;
import id.satupintu.identity.PhoneReason;
import id.satupintu.identity.Verdict;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a phone number tells.
 *
 * @param normalized E.164; null when refused
 */
public record PhoneAnswer(Verdict verdict, @Nullable String normalized, List<PhoneReason> reasons, String explanation) {

    /** The finding in words. */
    public static PhoneAnswer of(PhoneFinding finding, Locale language) {
        return new PhoneAnswer(
                finding.verdict(), finding.normalized(), finding.reasons(), finding.explanation(language));
    }
}
