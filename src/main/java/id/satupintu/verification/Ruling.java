package id.satupintu.verification;

import id.satupintu.policy.RejectReason;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it was made and as it was worded for the customer then.
 *
 * @param note the TL's own words, for staff only
 * @param observed what the TL saw in PLN's application
 * @param takenAt when the deciding TL had taken the request
 */
public record Ruling(
        Outcome outcome,
        List<Reading> reasons,
        Person by,
        Instant takenAt,
        Instant at,
        @Nullable String note,
        Observed observed) {

    /** The language in which its texts are read to customers, whatever that of the screen is. */
    public static final Locale LANGUAGE = Locale.of("id", "ID");

    /** The codes of its reasons with commas between; empty when approved. */
    public String codes() {
        return reasons.stream().map(reading -> reading.code().name()).collect(Collectors.joining(","));
    }

    /** What is read to the customer for its reasons, in their order, in {@link #LANGUAGE}; empty when approved. */
    public String readAloud() {
        return reasons.stream().map(Reading::readToCustomer).collect(Collectors.joining(" "));
    }

    /** One reason and the text that is read to the customer for it. */
    public record Reading(RejectReason code, String readToCustomer) {}
}
