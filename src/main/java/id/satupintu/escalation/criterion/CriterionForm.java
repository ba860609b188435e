package id.satupintu.escalation.criterion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator types.
 *
 * @param code null or blank for a new one, which gets its code from its words
 * @param seen the version that stood on the screen; 0 for a new one
 */
public record CriterionForm(
        @Nullable String code,
        String wordsId,
        String wordsEn,
        int place,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        long seen) {}
