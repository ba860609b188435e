package id.satupintu.verification.offer;

import id.satupintu.access.StaffId;
import id.satupintu.verification.duty.OnDuty;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps for whom what rings. A step is one UPDATE of the turn that was seen, so that any node may take it. */
@Component
public class Offers {

    private static final Duration A_DAY = Duration.ofDays(1);
    /** Only the head of the queue rings; behind it the figures speak. */
    private static final int HEAD = 20;

    private static final String FREE = "c.stage = 'OPEN' and (c.holder_id is null or c.lease_until <= :now)";
    /** A caller is on the line, or a colleague asks for it. */
    private static final String RINGS = " and (c.on_line = true or o.asked_for = true)";

    private static final String WAITING = "select c.id, c.team, o.turn, o.reach, o.to_staff, o.sent_by, o.until"
            + " from verification_case c left join verification_offer o on o.case_id = c.id"
            + " where c.team = :team and " + FREE + RINGS + " and (c.simulated = false or c.handed_at > :yesterday)"
            + " order by c.stage, c.team, c.serving, c.queued_at, c.id limit " + HEAD;
    private static final String RUNG = "select case_id, staff_id from verification_ring where case_id in (:cases)"
            + " union select case_id, staff_id from verification_out_of_turn where case_id in (:cases)"
            + " and kind in ('SKIPPED', 'SENT')";
    private static final String INSERT =
            "insert into verification_offer (case_id, turn, reach, to_staff, to_name, sent_by,"
                    + " asked_for, since, until) values (:case, 1, :reach, :to, :name, :by, :asked, :now, :until)";
    private static final String STEP = "update verification_offer set turn = turn + 1, reach = :reach, to_staff = :to,"
            + " to_name = :name, sent_by = :by, asked_for = (asked_for or :asked), since = :now, until = :until where case_id = :case";
    private static final String OVER = "delete from verification_offer o where not exists"
            + " (select 1 from verification_case c where c.id = o.case_id and " + FREE + RINGS + ")";
    /** From the few that ring to their requests; an inner join has H2 walk through the whole queue. */
    private static final String STILL =
            " from verification_offer o left join verification_case c on c.id = o.case_id where " + FREE + RINGS;

    /** Left to the others by this TL. */
    private static final String PASSED_ON = " (select 1 from verification_out_of_turn p where p.case_id = %s"
            + " and p.staff_id = :tl and p.kind in ('SKIPPED', 'SENT'))";
    /** A look that began before a request was passed on may still let it ring there; unless a colleague sent it, it does not. */
    private static final String AT = "select o.case_id" + STILL + " and o.to_staff = :tl and o.until > :now"
            + " and (o.sent_by is not null or not exists" + PASSED_ON.formatted("o.case_id")
            + ") order by o.since, o.case_id";

    private static final String RINGS_AT =
            "select count(*)" + STILL + " and o.case_id = :case and (o.to_staff = :tl or o.reach <> 'TEAM')";
    private static final String EVERYWHERE =
            "select count(*)" + STILL + " and o.case_id = :case and c.site = :site and o.reach <> 'TEAM'";

    private final JdbcClient jdbc;

    Offers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether a request rings for every TL of this site. */
    public boolean ringsAcross(UUID id, String site, Instant now) {
        return of(EVERYWHERE, id)
                        .param("site", site)
                        .param("now", utc(now))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** What rings at this one TL, the longest ringing first. */
    public List<UUID> at(StaffId tl, Instant now) {
        return jdbc.sql(AT)
                .param("tl", tl.value())
                .param("now", utc(now))
                .query(UUID.class)
                .list();
    }

    /** Whether a request rings at this TL, or at everybody. */
    public boolean ringsAt(UUID id, StaffId tl, Instant now) {
        return of(RINGS_AT, id)
                        .param("tl", tl.value())
                        .param("now", utc(now))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** A colleague sends the request to one TL: it rings there first, busy or not. */
    public void send(UUID id, OnDuty to, String by, Instant now, Instant until) {
        if (written(STEP, id, Reach.TEAM, to, by, now, until) == 0) {
            written(INSERT, id, Reach.TEAM, to, by, now, until);
        }
        remember(id, to.id(), now);
    }

    /** Rings no longer at a TL who passes it on; whoever comes next is found at the next look. */
    public void passedOn(UUID id, StaffId tl, Instant now) {
        of("update verification_offer set until = :now where case_id = :case and to_staff = :tl", id)
                .param("tl", tl.value())
                .param("now", utc(now))
                .update();
    }

    /** The teams of a site that have open requests. */
    List<String> teams(String site) {
        return jdbc.sql("select distinct c.team from verification_case c where c.stage = 'OPEN'"
                        // Not by the index of the site, which leads through all that was ever decided there.
                        + " and coalesce(c.site, '') = :site"
                        + " order by c.team")
                .param("site", site)
                .query(String.class)
                .list();
    }

    /** The head of a team's queue that nobody holds, in serving order, each with its ringing so far. */
    List<Offer> waiting(String team, Instant now) {
        List<Offer> bare = jdbc.sql(WAITING)
                .param("team", team)
                .param("now", utc(now))
                .param("yesterday", utc(now.minus(A_DAY)))
                .query(Offers::offer)
                .list();
        Map<UUID, Set<StaffId>> rung = rung(bare.stream().map(Offer::id).toList());
        return bare.stream()
                .map(offer -> new Offer(
                        offer.id(),
                        offer.team(),
                        offer.turn(),
                        offer.reach(),
                        offer.to(),
                        offer.sent(),
                        offer.until(),
                        rung.getOrDefault(offer.id(), Set.of())))
                .toList();
    }

    private Map<UUID, Set<StaffId>> rung(Collection<UUID> cases) {
        Map<UUID, Set<StaffId>> rung = new HashMap<>();
        if (!cases.isEmpty()) {
            jdbc.sql(RUNG).param("cases", cases).query(row -> {
                rung.computeIfAbsent(row.getObject("case_id", UUID.class), first -> new HashSet<>())
                        .add(new StaffId(row.getObject("staff_id", UUID.class)));
            });
        }
        return rung;
    }

    /** Takes the step unless another node was faster; whether it was taken. */
    boolean take(Offer offer, Step step, Instant now, @Nullable Instant until) {
        if (step.to() != null && passed(offer.id(), step.to().id())) {
            return false;
        }
        boolean taken = offer.turn() == 0
                ? written(INSERT, offer.id(), step.reach(), step.to(), null, now, until) == 1
                : written(STEP + " and turn = " + offer.turn(), offer.id(), step.reach(), step.to(), null, now, until)
                        == 1;
        if (taken && step.to() != null) {
            remember(offer.id(), step.to().id(), now);
        }
        return taken;
    }

    /** Whether this TL has left it to the others. */
    public boolean passed(UUID id, StaffId tl) {
        return of("select count(*) from" + PASSED_ON.formatted(":case") + " once", id)
                        .param("tl", tl.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** What somebody has taken or closed rings no more. */
    int forgetTaken(Instant now) {
        return jdbc.sql(OVER).param("now", utc(now)).update();
    }

    private int written(
            String sql,
            UUID id,
            Reach reach,
            @Nullable OnDuty to,
            @Nullable String by,
            Instant now,
            @Nullable Instant until) {
        return of(sql, id)
                .param("reach", reach.name())
                .param("to", to == null ? null : to.id().value())
                .param("name", to == null ? null : to.name())
                .param("by", by)
                .param("asked", by != null)
                .param("now", utc(now))
                .param("until", until == null ? null : utc(until))
                .update();
    }

    private void remember(UUID id, StaffId tl, Instant now) {
        of("delete from verification_ring where case_id = :case and staff_id = :staff", id)
                .param("staff", tl.value())
                .update();
        of("insert into verification_ring (case_id, staff_id, at) values (:case, :staff, :now)", id)
                .param("staff", tl.value())
                .param("now", utc(now))
                .update();
    }

    private JdbcClient.StatementSpec of(String sql, UUID id) {
        return jdbc.sql(sql).param("case", id);
    }

    private static Offer offer(ResultSet row, int number) throws SQLException {
        String reach = row.getString("reach");
        UUID to = row.getObject("to_staff", UUID.class);
        OffsetDateTime until = row.getObject("until", OffsetDateTime.class);
        return new Offer(
                row.getObject("id", UUID.class),
                row.getString("team"),
                row.getInt("turn"),
                reach == null ? null : Reach.valueOf(reach),
                to == null ? null : new StaffId(to),
                row.getString("sent_by") != null,
                until == null ? null : until.toInstant(),
                Set.of());
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
