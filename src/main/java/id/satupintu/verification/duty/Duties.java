package id.satupintu.verification.duty;

import id.satupintu.access.Actor;
import id.satupintu.access.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who is on duty. Every change is one conditional UPDATE, so that any node may make it. */
@Component
public class Duties {

    private static final String NOBODYS = "-";

    private static final String INSERT =
            "insert into verification_duty (staff_id, name, team, site, shift_lead, chosen,"
                    + " since, seen_until, rungs, missed) values (:staff, :name, :team, :site, :lead, 'FREE', :now, :until, 0, 0)";
    private static final String BEGIN = "update verification_duty set name = :name, team = :team, site = :site,"
            + " shift_lead = :lead, chosen = 'FREE', reason = null, since = :now, missed = 0, seen_until = :until"
            + " where staff_id = :staff and seen_until <= :now";
    private static final String SEEN =
            "update verification_duty set seen_until = :until where staff_id = :staff and seen_until > :now";
    private static final String LEAVING =
            "update verification_duty set seen_until = :until where staff_id = :staff and seen_until > :until";
    private static final String CHOOSE =
            "update verification_duty set chosen = :chosen, reason = :reason, since = :now,"
                    + " missed = 0 where staff_id = :staff";
    private static final String RING = "update verification_duty set rungs = rungs + 1, rung_at = :now"
            + " where staff_id = :staff and chosen = 'FREE' and rungs = :rungs";
    /** Whoever answers and whoever rang longest ago comes first. */
    private static final String PRESENT = "select d.*, (select count(*) from verification_case c"
            + " where c.holder_id = d.staff_id and c.stage = 'OPEN' and c.lease_until > :now) as holds"
            + " from verification_duty d where d.site = :site and d.seen_until > :now"
            + " order by case when d.missed > 1 then 1 else 0 end, d.rung_at nulls first, d.since, d.name";

    private final JdbcClient jdbc;

    Duties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The site that a member of staff works at; whoever has none works at a site of nobody's. */
    public static String siteOf(Actor actor) {
        return Objects.requireNonNullElse(actor.site(), NOBODYS);
    }

    /** Whether the TL was not there before; a second screen or a reload changes nothing. */
    public boolean arrive(Actor tl, Instant now, Instant until) {
        if (seen(tl.id(), now, until)) {
            return false;
        }
        if (written(BEGIN, tl, now, until) == 0) {
            written(INSERT, tl, now, until);
        }
        return true;
    }

    /** A sign of life; whether the TL is there still. */
    public boolean seen(StaffId tl, Instant now, Instant until) {
        return of(SEEN, tl).param("now", utc(now)).param("until", utc(until)).update() == 1;
    }

    /** A screen was closed: unless another one is heard of, the TL is gone then. */
    public void leaving(StaffId tl, Instant until) {
        of(LEAVING, tl).param("until", utc(until)).update();
    }

    public void choose(StaffId tl, Availability chosen, @Nullable PauseReason reason, Instant now) {
        of(CHOOSE, tl)
                .param("chosen", chosen.name())
                .param("reason", reason == null ? null : reason.name())
                .param("now", utc(now))
                .update();
    }

    /** Lets it ring at this TL, unless another node has just done so; whether it rings. */
    public boolean ring(OnDuty tl, Instant now) {
        return of(RING, tl.id())
                        .param("now", utc(now))
                        .param("rungs", tl.rungs())
                        .update()
                == 1;
    }

    /** It rang here in vain. */
    public void missed(StaffId tl) {
        of("update verification_duty set missed = missed + 1 where staff_id = :staff", tl)
                .update();
    }

    /** It rang here and was answered. */
    public void answered(StaffId tl) {
        of("update verification_duty set missed = 0 where staff_id = :staff and missed > 0", tl)
                .update();
    }

    /** Everybody on duty at a site, the first to be rung first. */
    public List<OnDuty> present(String site, Instant now) {
        return jdbc.sql(PRESENT)
                .param("site", site)
                .param("now", utc(now))
                .query(Duties::onDuty)
                .list();
    }

    public Optional<OnDuty> present(StaffId tl, String site, Instant now) {
        return present(site, now).stream()
                .filter(there -> there.id().equals(tl))
                .findFirst();
    }

    /** The sites at which anybody is on duty. */
    public List<String> sites(Instant now) {
        return jdbc.sql("select distinct site from verification_duty where seen_until > :now order by site")
                .param("now", utc(now))
                .query(String.class)
                .list();
    }

    /** The sites at which somebody has fallen silent in this span. */
    public List<String> silentBetween(Instant from, Instant to) {
        return jdbc.sql("select distinct site from verification_duty where seen_until > :from and seen_until <= :to")
                .param("from", utc(from))
                .param("to", utc(to))
                .query(String.class)
                .list();
    }

    private int written(String sql, Actor tl, Instant now, Instant until) {
        return of(sql, tl.id())
                .param("name", tl.name())
                .param("team", Objects.requireNonNullElse(tl.team(), NOBODYS))
                .param("site", siteOf(tl))
                .param("lead", tl.shiftLead())
                .param("now", utc(now))
                .param("until", utc(until))
                .update();
    }

    private JdbcClient.StatementSpec of(String sql, StaffId tl) {
        return jdbc.sql(sql).param("staff", tl.value());
    }

    private static OnDuty onDuty(ResultSet row, int number) throws SQLException {
        String reason = row.getString("reason");
        return new OnDuty(
                new StaffId(row.getObject("staff_id", UUID.class)),
                row.getString("name"),
                row.getString("team"),
                row.getString("site"),
                row.getBoolean("shift_lead"),
                Availability.valueOf(row.getString("chosen")),
                reason == null ? null : PauseReason.valueOf(reason),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getInt("holds"),
                row.getInt("rungs"),
                row.getInt("missed"));
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
