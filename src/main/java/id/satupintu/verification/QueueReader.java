package id.satupintu.verification;

import id.satupintu.access.StaffId;
import id.satupintu.policy.Salutation;
import id.satupintu.policy.Transaction;
import id.satupintu.verification.offer.Reach;
import id.satupintu.verification.offer.Ring;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads undecided requests for the boards. However many wait: of a queue its head is read, what rings, what somebody
 * holds, and numbers for the rest.
 */
@Component
class QueueReader {

    /** So many of those who wait are read with every board. */
    static final int HEAD = 60;

    private static final String COLUMNS = "select c.id, coalesce(c.customer_name, c.ktp_name) as name, c.salutation,"
            + " c.transaction_kind, c.attempt, c.serving, c.on_line, c.queued_at, c.holder_id, c.holder_name,"
            + " c.lease_until, c.touched_at, c.hold_since, c.owner_name, c.team, c.slow_at, c.simulated, c.version,"
            + " o.reach, o.to_staff, o.to_name, o.sent_by";
    private static final String CASES = " from verification_case c left join verification_offer o on o.case_id = c.id";
    /** From the few that ring to their requests; an inner join has H2 walk through the whole queue. */
    private static final String OFFERED =
            " from verification_offer o left join verification_case c on c.id = o.case_id";

    private static final String ALIVE = " and (c.simulated = false or c.handed_at > :yesterday)";
    private static final String OF_TEAM = " where c.stage = 'OPEN' and c.team = :place" + ALIVE;
    private static final String OF_SITE = " where c.stage = 'OPEN' and c.site = :place" + ALIVE;
    private static final String FREE = " and (c.holder_id is null or c.lease_until <= :now)";
    /**
     * The few that are held, by their own index: no id is less than nobody's, and hidden in {@code coalesce} nothing
     * tempts H2 to walk through the queue instead.
     */
    private static final String HELD = " where c.holder_id >= :nobody and c.lease_until > :now"
            + " and coalesce(c.stage, '') = 'OPEN' and coalesce(c.%s, '') = :place" + ALIVE;

    private static final String HELD_OF_TEAM = HELD.formatted("team");
    private static final String HELD_OF_SITE = HELD.formatted("site");
    private static final String ORDER = " order by c.stage, c.team, c.serving, c.queued_at, c.id";
    /** For few, which any database sorts by itself. */
    private static final String ORDER_OF_FEW = " order by c.serving, c.queued_at, c.id";

    private static final String NUMBERS = "select count(*) as waiting, count(case when c.on_line = true then 1 end)"
            + " as on_line from verification_case c" + OF_TEAM + FREE;
    private static final String BEYOND_TEAM = " and (o.reach <> 'TEAM' or o.sent_by is not null)";
    private static final String LEFT_LYING = " and (c.touched_at <= :untouched or c.hold_since <= :held)";

    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final VerificationSettings settings;

    QueueReader(JdbcClient jdbc, VerificationSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** The queue of a team: its head in serving order, what rings behind it, then the held ones. */
    @Transactional(readOnly = true)
    QueueNow ofTeam(String team, Instant now) {
        Map<UUID, QueueRow> rows = new LinkedHashMap<>();
        Stream.of(
                        asked(COLUMNS + CASES + OF_TEAM + FREE + ORDER + " limit " + HEAD, team, now),
                        asked(COLUMNS + OFFERED + OF_TEAM + FREE + ORDER_OF_FEW, team, now),
                        asked(COLUMNS + CASES + HELD_OF_TEAM + ORDER_OF_FEW, team, now))
                .flatMap(part -> rows(part, now).stream())
                .forEach(row -> rows.putIfAbsent(row.id(), row));
        return asked(NUMBERS, team, now)
                .query((row, number) ->
                        new QueueNow(List.copyOf(rows.values()), row.getLong("waiting"), row.getLong("on_line")))
                .single();
    }

    /** Requests of a team of which each of these words begins a word that the rail shows, the held ones last. */
    @Transactional(readOnly = true)
    QueuePart find(String team, String words, int most, Instant now) {
        QueueWords meant = new QueueWords(words);
        String where = CASES + OF_TEAM + meant.condition();
        List<QueueRow> rows = rows(
                asked(COLUMNS + where + QueueWords.ORDER + " limit " + most, team, now)
                        .params(meant.params()),
                now);
        long total = rows.size() < most
                ? rows.size()
                : asked("select count(*)" + where, team, now)
                        .params(meant.params())
                        .query(Long.class)
                        .single();
        return new QueuePart(rows, total);
    }

    /** What rings for the whole floor of a site or was sent to one TL of it, be it of another team, or was left lying. */
    @Transactional(readOnly = true)
    List<QueueRow> ofFloor(String site, Instant now) {
        var ringing = asked(COLUMNS + OFFERED + OF_SITE + FREE + BEYOND_TEAM + ORDER_OF_FEW, site, now);
        var lying = asked(COLUMNS + CASES + HELD_OF_SITE + LEFT_LYING + ORDER_OF_FEW, site, now)
                .param("untouched", utc(untouched(now)))
                .param("held", utc(heldTooLong(now)));
        return Stream.concat(
                        rows(ringing, now).stream(), rows(lying, now).stream().filter(QueueRow::neglected))
                .toList();
    }

    private JdbcClient.StatementSpec asked(String sql, String place, Instant now) {
        return jdbc.sql(sql)
                .param("place", place)
                .param("now", utc(now))
                .param("nobody", NOBODY)
                .param("yesterday", utc(now.minus(Serving.A_DAY)));
    }

    private List<QueueRow> rows(JdbcClient.StatementSpec asked, Instant now) {
        return asked.query((row, number) -> row(row, holder(row, now), now)).list();
    }

    private QueueRow row(ResultSet row, @Nullable Person holder, Instant now) throws SQLException {
        CaseStatus free = row.getInt("serving") == Spot.CALLBACK ? CaseStatus.CALLBACK : CaseStatus.WAITING;
        Instant holdSince = moment(row, "hold_since");
        return new QueueRow(
                row.getObject("id", UUID.class),
                holder == null ? free : CaseStatus.CLAIMED,
                row.getString("name"),
                Salutation.valueOf(row.getString("salutation")),
                Transaction.valueOf(row.getString("transaction_kind")),
                row.getInt("attempt"),
                row.getBoolean("on_line"),
                row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                holder,
                holder == null ? null : holdSince,
                holder != null && !row.getBoolean("simulated") && neglected(moment(row, "touched_at"), holdSince, now),
                holder == null ? ring(row) : null,
                row.getString("owner_name"),
                row.getString("team"),
                row.getObject("slow_at") != null,
                row.getBoolean("simulated"),
                row.getLong("version"));
    }

    private boolean neglected(@Nullable Instant touched, @Nullable Instant holdSince, Instant now) {
        return holdSince == null
                ? touched != null && !touched.isAfter(untouched(now))
                : !holdSince.isAfter(heldTooLong(now));
    }

    private Instant untouched(Instant now) {
        return now.minus(settings.untouchedAfter());
    }

    private Instant heldTooLong(Instant now) {
        return now.minus(settings.holdAfter());
    }

    private static @Nullable Ring ring(ResultSet row) throws SQLException {
        String reach = row.getString("reach");
        if (reach == null) {
            return null;
        }
        UUID to = row.getObject("to_staff", UUID.class);
        return new Ring(
                Reach.valueOf(reach),
                to == null ? null : new StaffId(to),
                row.getString("to_name"),
                row.getString("sent_by"));
    }

    private static @Nullable Person holder(ResultSet row, Instant now) throws SQLException {
        UUID holder = row.getObject("holder_id", UUID.class);
        Instant lease = moment(row, "lease_until");
        return holder == null || lease == null || !lease.isAfter(now)
                ? null
                : new Person(new StaffId(holder), row.getString("holder_name"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
