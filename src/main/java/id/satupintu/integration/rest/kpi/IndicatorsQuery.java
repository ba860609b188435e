package id.satupintu.integration.rest.kpi;

import id.satupintu.integration.rest.edge.QueryValue;
import id.satupintu.kpi.Grain;
import id.satupintu.kpi.Indicator;
import id.satupintu.kpi.KpiAsk;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The query string of {@code GET /kpi/indicators}. */
record IndicatorsQuery(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String from,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String to,

        @Nullable String by,
        @Nullable String indicator,
        @Nullable String site,
        @Nullable String unit,
        @Nullable String transaction,
        @Nullable String exception) {

    KpiAsk ask() {
        return new KpiAsk(
                indicators(),
                Set.of(),
                new QueryValue("from", from).day(),
                new QueryValue("to", to).day(),
                new QueryValue("by", by).known(Grain::named, Grain.DAY),
                Filters.of(site, unit, transaction, exception));
    }

    /** Those that are named, with commas between; every one where none is. */
    private Set<Indicator> indicators() {
        String names = new QueryValue("indicator", indicator).text();
        Set<Indicator> wanted = new LinkedHashSet<>();
        for (String name : names == null ? new String[0] : names.split(",")) {
            wanted.add(new QueryValue("indicator", name).known(IndicatorsQuery::named));
        }
        return wanted.isEmpty() ? Set.of(Indicator.values()) : wanted;
    }

    private static Optional<Indicator> named(String name) {
        return Stream.of(Indicator.values())
                .filter(one -> one.code().equals(name))
                .findFirst();
    }
}
