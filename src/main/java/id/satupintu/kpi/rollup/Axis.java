package id.satupintu.kpi.rollup;

import java.util.Set;

/** Which keys one rollup keeps. */
public enum Axis {
    SITE(true, "site", "legs"),
    UNIT(true, "unit", "legs"),
    /** Persons, by day and not by hour, and not by what their calls were about. */
    CSO(false, "site", "team", "cso"),
    TL(false, "site", "team", "tl"),
    /** The whole centre. */
    CENTRE(true, "legs"),
    /** Teams, by day and not by hour. */
    TEAM(false, "site", "team", "legs"),
    /** Where requests were sent and how downloads were begun, by day and not by hour. */
    ROUTE(false, "site", "route");

    private final boolean hourly;
    private final Set<String> keys;
    private final boolean byLegs;

    Axis(boolean hourly, String... keys) {
        this.hourly = hourly;
        this.keys = Set.of(keys);
        this.byLegs = this.keys.contains("legs");
    }

    /** Whether it is kept by the hour; the others are rolled when their day is over. */
    public boolean hourly() {
        return hourly;
    }

    /** Whether it tells one transaction or exception from another. */
    public boolean byLegs() {
        return byLegs;
    }

    /** The key of the cell in which something counts along it. */
    Key key(int hour, Place place, Who who, About about) {
        return new Key(
                hourly ? Level.HOUR : Level.DAY,
                this,
                hourly ? hour : 0,
                keys.contains("site") ? place.site() : null,
                keys.contains("unit") ? place.unit() : null,
                keys.contains("team") ? place.team() : null,
                this == CSO ? who.cso() : null,
                this == TL ? who.tl() : null,
                this == ROUTE ? about.way().route() : null,
                this == ROUTE ? about.way().choice() : null,
                byLegs() ? about.legs().code() : "");
    }
}
