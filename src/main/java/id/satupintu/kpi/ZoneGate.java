package id.satupintu.kpi;

import id.satupintu.access.Scope;
import id.satupintu.access.SiteClocks;
import id.satupintu.access.ZoneChange;
import id.satupintu.workday.SiteZone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses to add up days of two clocks: a range in which a site that is asked for went over to another time zone, and in
 * which something that is asked for was counted there by the old one. Costs one look into a table of a few rows; only where
 * a change lies in the range, the counts before it are read as well.
 */
@Component("kpiZoneGate")
class ZoneGate {

    /** One of these counts whatever stands behind a figure. */
    private static final Set<Measure> ANYTHING = Set.of(
            Measure.CALLS, Measure.NIAGA, Measure.DECIDED, Measure.ACCOUNTS, Measure.PROMISED, Measure.CALLED_BACK);

    private static final String PLACED = "select 1 from kpi_place l where l.site = :site and l.zone = :zone"
            + " and (cast(:team as varchar(40)) is null or l.team = :team)"
            + " and (cast(:ownTeam as varchar(40)) is null or l.team = :ownTeam)"
            + " and (cast(:unit as varchar(60)) is null or l.unit = :unit) fetch first 1 rows only";

    private final SiteClocks clocks;
    private final Sums sums;
    private final JdbcClient jdbc;

    ZoneGate(SiteClocks clocks, Sums sums, JdbcClient jdbc) {
        this.clocks = clocks;
        this.sums = sums;
        this.jdbc = jdbc;
    }

    /** @throws KpiRefused naming the latest change that has to stand at the edge of the range */
    void check(LocalDate from, LocalDate to, KpiFilter filter, Scope scope, Instant now) {
        inside(new Asked(new Days(from, to), filter, scope, now)).ifPresent(change -> {
            throw KpiRefused.across(change);
        });
    }

    /** What a question is about. */
    record Asked(Days days, KpiFilter filter, Scope scope, Instant now) {

        boolean covers(String site) {
            boolean filtered = filter.site() == null || filter.site().equals(site);
            return filtered && (!(scope instanceof Scope.Sites sites) || sites.coversSite(site));
        }

        /** The same of one site and other days, without what the rollups do not keep beside a site. */
        Selection at(String site, LocalDate from, LocalDate to) {
            UUID tl = filter.cso() == null ? filter.tl() : null;
            KpiFilter there = new KpiFilter(site, filter.team(), null, null, null, filter.cso(), tl);
            return Selection.of(new KpiQuestion(from, to, Grain.MONTH, there), scope, now);
        }
    }

    /** The latest change for which a question is refused. */
    Optional<ZoneChange> inside(Asked asked) {
        List<ZoneChange> changes =
                clocks.changedWithin(asked.days().from(), asked.days().to());
        Map<String, SiteZone> last = new HashMap<>();
        for (ZoneChange change : changes) {
            SiteZone ends = last.computeIfAbsent(change.site(), site -> change.since());
            if (change.before() != ends && asked.covers(change.site()) && crosses(change, asked)) {
                return Optional.of(change);
            }
        }
        return Optional.empty();
    }

    /** Whether anything asked for was counted in the range by the old clock, so that it would be mixed with the new one. */
    private boolean crosses(ZoneChange change, Asked asked) {
        if (!placed(change, asked)) {
            return false;
        }
        LocalDate last = change.day().minusDays(1);
        Tally old = sums.whole(asked.at(change.site(), asked.days().from(), last), ANYTHING);
        return !old.isNothing() && old.isIn(change.before().name());
    }

    /** Whether that site, or the team or unit there, was ever at work by the old clock: a short look that is enough mostly. */
    private boolean placed(ZoneChange change, Asked asked) {
        return jdbc.sql(PLACED)
                .param("site", change.site())
                .param("zone", change.before().name())
                .param("team", known(asked.filter().team()))
                .param("ownTeam", asked.scope() instanceof Scope.Team team ? team.team() : null)
                .param("unit", known(asked.filter().unit()))
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private static @Nullable String known(@Nullable String code) {
        return "NONE".equals(code) ? null : code;
    }
}
