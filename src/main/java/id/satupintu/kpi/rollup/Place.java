package id.satupintu.kpi.rollup;

import org.jspecify.annotations.Nullable;

/** Where a fact belongs, as the dictionary has it. */
record Place(
        @Nullable String site,
        @Nullable String zone,
        @Nullable String unit,
        @Nullable String team) {}
