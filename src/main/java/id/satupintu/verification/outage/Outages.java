package id.satupintu.verification.outage;

import id.satupintu.access.Actor;
import id.satupintu.workday.Ids;
import id.satupintu.workday.Workday;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the outages. What was declared lately is known by heart, for every decision asks for it. */
@Component
public class Outages {

    private static final Duration LATELY = Duration.ofDays(2);

    private final JdbcClient jdbc;
    private volatile List<Outage> lately = List.of();

    Outages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What runs at a site now, that of the site before that of every site. */
    public Optional<Outage> at(@Nullable String site, Instant now) {
        return lately.stream()
                .filter(outage -> outage.concerns(site) && outage.runsAt(now))
                .findFirst();
    }

    /** All that run now. */
    public List<Outage> running(Instant now) {
        return lately.stream().filter(outage -> outage.runsAt(now)).toList();
    }

    /** How much of a span, not longer than two days, was outage at a site. */
    public Duration within(@Nullable String site, Instant from, Instant to) {
        List<Outage> known = lately;
        return known.isEmpty()
                ? Duration.ZERO
                : Outage.within(
                        from,
                        to,
                        known.stream().filter(outage -> outage.concerns(site)).toList());
    }

    /** Every one of which some part lies between two moments, the earliest first. */
    public List<Outage> between(Instant from, Instant to) {
        return jdbc.sql("select id, site, declared_by_name, since, until from verification_outage"
                        + " where until > :from and since < :to order by since")
                .param("from", utc(from))
                .param("to", utc(to))
                .query(Outages::outage)
                .list();
    }

    /** Declared from now on, or, where it runs already, going on; its id. */
    public UUID declare(@Nullable String site, Actor tl, Instant now, Instant until) {
        Optional<UUID> running = running(site, now);
        running.ifPresent(id -> jdbc.sql("update verification_outage set until = :until where id = :id")
                .param("until", utc(until))
                .param("id", id)
                .update());
        return running.orElseGet(() -> insert(site, tl, now, until));
    }

    private Optional<UUID> running(@Nullable String site, Instant now) {
        return jdbc.sql("select id from verification_outage where until > :now and coalesce(site, '') = :site"
                        + " order by since limit 1 for update")
                .param("now", utc(now))
                .param("site", site == null ? "" : site)
                .query(UUID.class)
                .optional();
    }

    private UUID insert(@Nullable String site, Actor tl, Instant now, Instant until) {
        UUID id = Ids.next();
        jdbc.sql("insert into verification_outage (id, site, declared_by, declared_by_name, since, until)"
                        + " values (:id, :site, :by, :name, :now, :until)")
                .param("id", id)
                .param("site", site)
                .param("by", tl.id().value())
                .param("name", tl.name())
                .param("now", utc(now))
                .param("until", utc(until))
                .update();
        return id;
    }

    /** Over from now on; whether it still ran. Only what concerns this site can be ended from there. */
    public boolean end(UUID id, @Nullable String site, String by, Instant now) {
        return jdbc.sql("update verification_outage set until = :now, ended_by_name = :by where id = :id"
                                + " and until > :now and (site is null or site = :site)")
                        .param("now", utc(now))
                        .param("by", by)
                        .param("id", id)
                        .param("site", site == null ? "" : site)
                        .update()
                == 1;
    }

    /** Learns anew what was declared lately, here or on another node; whether that is news. */
    public boolean learn() {
        List<Outage> known = lately;
        lately = jdbc.sql("select id, site, declared_by_name, since, until from verification_outage"
                        + " where until > :lately order by case when site is null then 1 else 0 end, since")
                .param("lately", utc(Workday.now().minus(LATELY)))
                .query(Outages::outage)
                .list();
        return !known.equals(lately);
    }

    private static Outage outage(ResultSet row, int number) throws SQLException {
        return new Outage(
                row.getObject("id", UUID.class),
                row.getString("site"),
                row.getString("declared_by_name"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getObject("until", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
