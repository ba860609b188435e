package id.satupintu.kpi.intake;

/**
 * Why a row counts for nothing. It names the column and never what stood there.
 *
 * @param line from 1, the heading included
 * @param column as the heading has it
 * @param reason {@code missing}, {@code not-a-time}, {@code not-a-phone}, {@code not-a-number}, {@code not-an-id},
 *     {@code unknown-value}, {@code too-long}, {@code in-future},
 *     {@code too-far} (more than 92 days before the last row) or {@code twice}
 */
public record RowFault(int line, String column, String reason) {}
