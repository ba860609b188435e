package id.satupintu.units;

import org.jspecify.annotations.Nullable;

/**
 * What one line of a file of service units would do.
 *
 * @param line number in the file, from 1 with the head
 * @param unit as it was written
 * @param row the service unit as it would stand, null for a fault
 * @param field the column at fault, null without a fault
 * @param reason what is wrong with it, a word for a text key
 */
public record ServiceUnitLine(
        int line,
        String unit,
        String name,
        Kind kind,
        @Nullable ServiceUnitRow row,
        @Nullable String field,
        @Nullable String reason) {

    /** What becomes of the service unit. */
    public enum Kind {
        NEW,
        CHANGED,
        SAME,
        FAULT
    }
}
