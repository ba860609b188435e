package id.satupintu.kpi.rollup;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one cell of a day or month is about; empty where its axis does not keep it. */
record Key(
        Level level,
        Axis axis,
        int hour,
        @Nullable String site,
        @Nullable String unit,
        @Nullable String team,
        @Nullable UUID cso,
        @Nullable UUID tl,
        @Nullable String route,
        @Nullable String choice,
        String legs) {

    /** What a cell of a day or month says of what its calls were about that holds all of them. */
    static final String ALL_LEGS = "*";

    /** The same at a level above. */
    Key at(Level above) {
        return new Key(above, axis, 0, site, unit, team, cso, tl, route, choice, legs);
    }

    /** The same of the whole centre. */
    Key ofCentre() {
        return new Key(level, Axis.CENTRE, hour, null, null, null, null, null, null, null, legs);
    }

    /** The same, whatever the calls were about. */
    Key whole() {
        return new Key(level, axis, hour, site, unit, team, cso, tl, route, choice, ALL_LEGS);
    }
}
