package id.satupintu.integration.rest.kpi;

import id.satupintu.kpi.KpiFilter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The query string of {@code GET /kpi/calls}: which number was clicked. */
record CallsQuery(
        @Schema(example = "2026-11-01", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String from,

        @Schema(example = "2026-11-30", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String to,

        @Schema(defaultValue = "calls", example = "downloads.asked") @Nullable
        String measure,

        @Schema(example = "2026-11-22T10") @Nullable String hour,

        @Nullable String site,
        @Nullable String unit,
        @Nullable String transaction,
        @Nullable String exception,

        @Schema(defaultValue = "0") @Nullable String page,

        @Schema(defaultValue = "50") @Nullable String size) {

    KpiFilter filter() {
        return Filters.of(site, unit, transaction, exception);
    }
}
