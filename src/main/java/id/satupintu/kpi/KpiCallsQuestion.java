package id.satupintu.kpi;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Asks for what stands behind one number.
 *
 * @param number behind which number
 * @param hour one hour, as {@code 2026-11-22T10}, or {@code 10} for that hour of every day; null for all
 * @param page from 0
 * @param size 1 to 200
 */
public record KpiCallsQuestion(
        LocalDate from,
        LocalDate to,
        Listed number,
        @Nullable String hour,
        KpiFilter filter,
        int page,
        int size) {

    /** How many are shown at once unless asked otherwise. */
    public static final int PAGE = 50;

    /** The first page behind a number. */
    public static KpiCallsQuestion of(LocalDate from, LocalDate to, Listed number) {
        return new KpiCallsQuestion(from, to, number, null, KpiFilter.NONE, 0, PAGE);
    }
}
