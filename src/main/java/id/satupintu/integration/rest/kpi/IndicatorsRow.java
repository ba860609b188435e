package id.satupintu.integration.rest.kpi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The indicators of one row; the total has no key. */
record IndicatorsRow(@Nullable String key, List<IndicatorValue> indicators) {}
