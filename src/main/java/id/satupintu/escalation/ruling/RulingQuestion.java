package id.satupintu.escalation.ruling;

import id.satupintu.policy.OutsideWay;
import id.satupintu.policy.Transaction;
import id.satupintu.privacy.Masking;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a CSO asks. Written out it says nothing of the customer.
 *
 * @param unit code of the distribution unit, null when it is not known
 * @param customer how the caller is addressed
 * @param contact number of the caller
 * @param loads powers now and asked for, as the form of APKT writes them
 * @param rule rule and ground that left it open, as {@code A-01}
 * @param explanation why no row fits, in a sentence; for a complaint the criterion
 * @param words what the caller says, in the CSO's words
 * @param ways what its edition offers outside the policy, the first one first; empty for a complaint
 */
public record RulingQuestion(
        Matter matter,
        UUID callId,
        UUID requestId,
        LocalDate siteDay,
        String edition,
        @Nullable String unit,
        @Nullable String customer,
        @Nullable String contact,
        @Nullable Transaction transaction,
        String loads,
        String rule,
        String explanation,
        String words,
        List<OutsideWay> ways) {

    public RulingQuestion {
        ways = List.copyOf(ways);
        words = Masking.freeText(words.strip());
    }

    @Override
    public String toString() {
        return "RulingQuestion[" + matter + ", request=" + requestId + "]";
    }
}
