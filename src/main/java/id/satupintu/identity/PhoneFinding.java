package id.satupintu.identity;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a phone number tells. Prints no number.
 *
 * @param normalized E.164, such as {@code +628123456789}; null when refused
 * @param reasons empty beside PASS
 */
public record PhoneFinding(Verdict verdict, @Nullable String normalized, List<PhoneReason> reasons) {

    /** Keeps the list from changing. */
    public PhoneFinding {
        reasons = List.copyOf(reasons);
    }

    static PhoneFinding refused(PhoneReason reason) {
        return new PhoneFinding(Verdict.REFUSE, null, List.of(reason));
    }

    /** @return the verdict and every reason in sentences */
    public String explanation(Locale locale) {
        return Stream.concat(
                        Stream.of(Texts.say(locale, "phone." + verdict)),
                        reasons.stream().map(reason -> reason.sentence(locale)))
                .collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return "PhoneFinding[" + verdict + " " + reasons + "]";
    }
}
