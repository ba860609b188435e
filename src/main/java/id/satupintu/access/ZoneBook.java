package id.satupintu.access;

import id.satupintu.workday.SiteZone;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps one row for each day on which a site went over to another zone: a handful in the life of a centre. */
@Component
class ZoneBook implements SiteClocks {

    private final JdbcClient jdbc;

    ZoneBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ZoneChange> changedWithin(LocalDate from, LocalDate to) {
        return jdbc.sql("select c.site, s.name, c.changed_on, c.old_zone, c.new_zone"
                        + " from access_zone_change c join access_site s on s.code = c.site"
                        + " where c.changed_on > :from and c.changed_on <= :to order by c.changed_on desc, c.site")
                .param("from", from)
                .param("to", to)
                .query((row, at) -> change(row))
                .list();
    }

    @Override
    public Map<String, SiteZone> ofAll() {
        Map<String, SiteZone> clocks = new HashMap<>();
        jdbc.sql("select code, zone from access_site").query(row -> {
            clocks.put(row.getString("code"), SiteZone.valueOf(row.getString("zone")));
        });
        return clocks;
    }

    /**
     * Writes a change down. Several on one day are one, and none at all when the site ends where it began. A clock that
     * goes back over midnight leads to no day before the last change.
     */
    void note(String site, SiteZone before, SiteZone since, Instant now) {
        LocalDate last = last(site);
        LocalDate today = since.dayOf(now);
        if (last == null || today.isAfter(last)) {
            jdbc.sql("insert into access_zone_change (site, changed_on, old_zone, new_zone)"
                            + " values (:site, :day, :before, :since)")
                    .param("site", site)
                    .param("day", today)
                    .param("before", before.name())
                    .param("since", since.name())
                    .update();
            return;
        }
        jdbc.sql("update access_zone_change set new_zone = :since where site = :site and changed_on = :day")
                .param("site", site)
                .param("day", last)
                .param("since", since.name())
                .update();
        jdbc.sql("delete from access_zone_change where site = :site and old_zone = new_zone")
                .param("site", site)
                .update();
    }

    private @Nullable LocalDate last(String site) {
        return jdbc.sql("select changed_on from access_zone_change where site = :site order by changed_on desc"
                        + " fetch first 1 rows only")
                .param("site", site)
                .query(LocalDate.class)
                .optional()
                .orElse(null);
    }

    private static ZoneChange change(ResultSet row) throws SQLException {
        return new ZoneChange(
                row.getString("site"),
                row.getString("name"),
                Objects.requireNonNull(row.getObject("changed_on", LocalDate.class)),
                SiteZone.valueOf(row.getString("old_zone")),
                SiteZone.valueOf(row.getString("new_zone")));
    }
}
