package id.satupintu.integration.rest.kpi;

import id.satupintu.kpi.KpiAnswer;
import org.jspecify.annotations.Nullable;

/** One indicator with all that one has to know to believe it. */
record IndicatorValue(
        String indicator,
        KpiAnswer.State state,
        Unit unit,
        @Nullable Double value,
        long n,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Double target,
        @Nullable Double atLeast,
        @Nullable Long waiting) {

    /** In what a value is told. */
    enum Unit {
        FRACTION,
        SECONDS
    }
}
