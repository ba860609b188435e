package id.satupintu.kpi.ui.panel;

import org.jspecify.annotations.Nullable;

/**
 * One number that stands by itself.
 *
 * @param value as it is read, or why there is none
 * @param basis of how many it speaks
 * @param known whether it is a value
 * @param drill what a click opens, null for nothing
 * @param amount as a file computes with it, null where it is told in words only
 */
public record Figure(
        String title,
        String value,
        String basis,
        boolean known,
        @Nullable Drill drill,
        @Nullable Amount amount) {}
