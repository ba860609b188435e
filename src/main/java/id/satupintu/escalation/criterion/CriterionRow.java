package id.satupintu.escalation.criterion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One criterion.
 *
 * @param code stable; the evidence of a case names it
 * @param wordsId in Indonesian, as the CSO reads it
 * @param wordsEn in English
 * @param place where it stands in the list
 * @param from first day on which it can be picked
 * @param to last day on which it can be picked, null without end
 * @param changedAt null while it is as it came with the house
 * @param version rises with each change; whoever changes it says which one was seen
 */
public record CriterionRow(
        String code,
        String wordsId,
        String wordsEn,
        int place,
        LocalDate from,
        @Nullable LocalDate to,
        String changedBy,
        @Nullable Instant changedAt,
        long version) {

    /** Whether it can be picked on that day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** The words in the reader's language. */
    public String words(Locale locale) {
        return locale.getLanguage().equals("en") ? wordsEn : wordsId;
    }
}
