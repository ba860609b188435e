package id.satupintu.kpi.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import does, or would do.
 *
 * @param done false for a preview
 * @param rows all rows
 * @param added rows that were not known before
 * @param known rows that were imported earlier; they count once
 * @param firstDay first day of which it tells, null when no row could be read
 * @param faults the rows that count for nothing, at most 200 of them
 * @param faulty how many there are
 */
public record Intake(
        boolean done,
        int rows,
        int added,
        int known,
        int faulty,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        List<RowFault> faults) {}
