package id.satupintu.kpi;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a question leaves out; null leaves nothing out.
 *
 * @param site code of a site, or {@code NONE}
 * @param team code of a team, or {@code NONE}
 * @param unit code of a distribution unit, or {@code NONE}
 * @param transaction {@code PB}, {@code PD}, {@code PS}, {@code NON_NIAGA} or {@code NONE}
 * @param exception code of a primary exception, {@code NON_NIAGA} or {@code NONE}
 * @param cso who took the call
 * @param tl who decided
 * @param route code of a route, {@code MIXED} or {@code NONE}
 * @param choice {@code NOW} for guided, {@code ALONE}, {@code DECLINED} or {@code NONE}
 */
public record KpiFilter(
        @Nullable String site,
        @Nullable String team,
        @Nullable String unit,
        @Nullable String transaction,
        @Nullable String exception,
        @Nullable UUID cso,
        @Nullable UUID tl,
        @Nullable String route,
        @Nullable String choice) {

    /** Leaves nothing out. */
    public static final KpiFilter NONE = new KpiFilter(null, null, null, null, null);

    /** Of nobody in particular. */
    public KpiFilter(
            @Nullable String site,
            @Nullable String team,
            @Nullable String unit,
            @Nullable String transaction,
            @Nullable String exception) {
        this(site, team, unit, transaction, exception, null, null);
    }

    /** Whatever the route and the choice. */
    public KpiFilter(
            @Nullable String site,
            @Nullable String team,
            @Nullable String unit,
            @Nullable String transaction,
            @Nullable String exception,
            @Nullable UUID cso,
            @Nullable UUID tl) {
        this(site, team, unit, transaction, exception, cso, tl, null, null);
    }

    /** The same, for one site or for all. */
    public KpiFilter ofSite(@Nullable String other) {
        return new KpiFilter(other, team, unit, transaction, exception, cso, tl, route, choice);
    }

    /** The same, for one team or for all. */
    public KpiFilter ofTeam(@Nullable String other) {
        return new KpiFilter(site, other, unit, transaction, exception, cso, tl, route, choice);
    }

    /** The same, for one distribution unit or for all. */
    public KpiFilter ofUnit(@Nullable String other) {
        return new KpiFilter(site, team, other, transaction, exception, cso, tl, route, choice);
    }

    /** The same, for one transaction or for all. */
    public KpiFilter ofTransaction(@Nullable String other) {
        return new KpiFilter(site, team, unit, other, exception, cso, tl, route, choice);
    }

    /** The same, for one row of a report that is cut by this; rows of time leave it as it is. */
    public KpiFilter of(Grain grain, String key) {
        return switch (grain) {
            case DAY, HOUR, MONTH -> this;
            case SITE -> ofSite(key);
            case UNIT -> ofUnit(key);
            case TEAM -> ofTeam(key);
            case TRANSACTION -> ofTransaction(key);
            case ROUTE -> new KpiFilter(site, team, unit, transaction, exception, cso, tl, key, choice);
            case CHOICE -> new KpiFilter(site, team, unit, transaction, exception, cso, tl, route, key);
            case EXCEPTION -> new KpiFilter(site, team, unit, transaction, key, cso, tl, route, choice);
            case CSO ->
                new KpiFilter(site, team, unit, transaction, exception, UUID.fromString(key), tl, route, choice);
            case TL ->
                new KpiFilter(site, team, unit, transaction, exception, cso, UUID.fromString(key), route, choice);
        };
    }
}
