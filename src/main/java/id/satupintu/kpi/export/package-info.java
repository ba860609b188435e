/** Figures that leave the house: one table with its question, written as CSV, spreadsheet or report. */
@NamedInterface("export")
@NullMarked
package id.satupintu.kpi.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
