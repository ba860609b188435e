package id.satupintu.integration.rest.kpi;

import id.satupintu.integration.rest.edge.QueryValue;
import id.satupintu.kpi.Grain;
import id.satupintu.kpi.KpiFilter;
import org.jspecify.annotations.Nullable;

/** Reads the filters that both questions know. A unit, transaction or exception that does not exist is refused (400). */
final class Filters {

    private Filters() {}

    static KpiFilter of(
            @Nullable String site, @Nullable String unit, @Nullable String transaction, @Nullable String exception) {
        return new KpiFilter(
                new QueryValue("site", site).text(),
                null,
                key(Grain.UNIT, unit),
                key(Grain.TRANSACTION, transaction),
                key(Grain.EXCEPTION, exception));
    }

    private static @Nullable String key(Grain grain, @Nullable String value) {
        QueryValue query = new QueryValue(grain.code(), value);
        return query.text() == null
                ? null
                : query.known(name -> grain.keys().stream().filter(name::equals).findFirst());
    }
}
