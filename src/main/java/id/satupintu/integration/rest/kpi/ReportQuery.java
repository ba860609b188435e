package id.satupintu.integration.rest.kpi;

import id.satupintu.kpi.KpiFilter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The query string of {@code GET /kpi}; besides the range and the grain it may leave out what the filters name. */
record ReportQuery(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String from,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String to,

        @Nullable String by,
        @Nullable String site,
        @Nullable String unit,
        @Nullable String transaction,
        @Nullable String exception) {

    KpiFilter filter() {
        return Filters.of(site, unit, transaction, exception);
    }
}
