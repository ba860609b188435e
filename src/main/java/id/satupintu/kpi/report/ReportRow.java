package id.satupintu.kpi.report;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report as it is kept.
 *
 * @param id null for one that is new
 * @param hour from 0 to 23, by the clock of Jakarta
 * @param site code of one site, null for all
 * @param language {@code id} or {@code en}
 * @param receivers e-mail addresses with commas between
 * @param doneUntil last day of the last period that needs no letter any more; null when all do
 */
public record ReportRow(
        @Nullable UUID id,
        String name,
        Rhythm rhythm,
        int hour,
        @Nullable String site,
        String language,
        String receivers,
        boolean active,
        @Nullable LocalDate doneUntil) {

    /** The day on which the next letter goes out by itself, from its hour on; null while it is paused. */
    public @Nullable LocalDate next(LocalDate today) {
        if (!active) {
            return null;
        }
        LocalDate next = doneUntil == null ? today : rhythm.dayAfterNext(doneUntil);
        return next.isBefore(today) ? today : next;
    }
}
