package id.satupintu.integration.rest.kpi;

import id.satupintu.kpi.KpiFilter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The query string of {@code GET /kpi/calls}: which number was clicked. */
record CallsQuery(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String from,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String to,

        @Nullable String measure,
        @Nullable String hour,
        @Nullable String site,
        @Nullable String unit,
        @Nullable String transaction,
        @Nullable String exception,
        @Nullable String page,
        @Nullable String size) {

    KpiFilter filter() {
        return Filters.of(site, unit, transaction, exception);
    }
}
