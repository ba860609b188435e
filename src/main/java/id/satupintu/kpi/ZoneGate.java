package id.satupintu.kpi;

import id.satupintu.access.Scope;
import id.satupintu.access.SiteClocks;
import id.satupintu.access.ZoneChange;
import id.satupintu.workday.SiteZone;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses to add up days of two clocks: a range in which a site that is asked for went over to another time zone, and had
 * facts by the old one. Costs one look into a table of a few rows; the places of facts are few too.
 */
@Component("kpiZoneGate")
class ZoneGate {

    private static final String WORKED = "select 1 from kpi_place l where l.site = :site and l.zone = :zone"
            + " and (cast(:team as varchar(40)) is null or l.team = :team)"
            + " and (cast(:ownTeam as varchar(40)) is null or l.team = :ownTeam)"
            + " and (cast(:unit as varchar(60)) is null or l.unit = :unit) fetch first 1 rows only";

    private final SiteClocks clocks;
    private final JdbcClient jdbc;

    ZoneGate(SiteClocks clocks, JdbcClient jdbc) {
        this.clocks = clocks;
        this.jdbc = jdbc;
    }

    /** @throws KpiRefused naming the latest change that has to stand at the edge of the range */
    void check(LocalDate from, LocalDate to, KpiFilter filter, Scope scope) {
        inside(from, to, filter, scope).ifPresent(change -> {
            throw KpiRefused.across(change);
        });
    }

    /** The latest change for which a range is refused. */
    Optional<ZoneChange> inside(LocalDate from, LocalDate to, KpiFilter filter, Scope scope) {
        List<ZoneChange> changes = clocks.changedWithin(from, to);
        Map<String, SiteZone> last = new HashMap<>();
        for (ZoneChange change : changes) {
            SiteZone ends = last.computeIfAbsent(change.site(), site -> change.since());
            if (change.before() != ends && asked(change.site(), filter, scope) && worked(change, filter, scope)) {
                return Optional.of(change);
            }
        }
        return Optional.empty();
    }

    private static boolean asked(String site, KpiFilter filter, Scope scope) {
        boolean filtered = filter.site() == null || filter.site().equals(site);
        return filtered && (!(scope instanceof Scope.Sites sites) || sites.coversSite(site));
    }

    /** A site that was set up wrongly and put right before its first call has nothing to mix. */
    private boolean worked(ZoneChange change, KpiFilter filter, Scope scope) {
        return jdbc.sql(WORKED)
                .param("site", change.site())
                .param("zone", change.before().name())
                .param("team", known(filter.team()))
                .param("ownTeam", scope instanceof Scope.Team team ? team.team() : null)
                .param("unit", known(filter.unit()))
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private static @Nullable String known(@Nullable String code) {
        return "NONE".equals(code) ? null : code;
    }
}
