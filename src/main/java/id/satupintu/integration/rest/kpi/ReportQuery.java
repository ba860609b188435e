package id.satupintu.integration.rest.kpi;

import id.satupintu.kpi.KpiFilter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The query string of {@code GET /kpi}; besides the range and the grain it may leave out what the filters name. */
record ReportQuery(
        @Schema(example = "2026-11-01", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String from,

        @Schema(example = "2026-11-30", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String to,

        @Schema(
                defaultValue = "day",
                allowableValues = {"day", "hour", "month", "site", "unit", "transaction", "exception"})
        @Nullable
        String by,

        @Nullable String site,
        @Nullable String unit,
        @Nullable String transaction,
        @Nullable String exception) {

    KpiFilter filter() {
        return Filters.of(site, unit, transaction, exception);
    }
}
