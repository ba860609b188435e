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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads undecided requests for the boards: the waiting ones in serving order, then the held ones. */
@Component
class QueueReader {

    private static final String ROWS = "select c.id, coalesce(c.customer_name, c.ktp_name) as name, c.salutation,"
            + " c.transaction_kind, c.attempt, c.serving, c.on_line, c.queued_at, c.holder_id, c.holder_name,"
            + " c.lease_until, c.touched_at, c.hold_since, c.owner_name, c.team, c.slow_at, c.simulated, c.version,"
            + " o.reach, o.to_staff, o.to_name, o.sent_by"
            + " from verification_case c left join verification_offer o on o.case_id = c.id"
            + " where c.stage = 'OPEN' and (c.simulated = false or c.handed_at > :yesterday)";
    private static final String OF_TEAM = " and c.team = :place";
    /** What other teams have to know as well. */
    private static final String OF_FLOOR =
            " and c.site = :place and (o.reach <> 'TEAM' or c.touched_at <= :untouched or c.hold_since <= :held)";

    private static final String ORDER = " order by c.stage, c.team, c.serving, c.queued_at, c.id";

    private final JdbcClient jdbc;
    private final VerificationSettings settings;

    QueueReader(JdbcClient jdbc, VerificationSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    @Transactional(readOnly = true)
    List<QueueRow> ofTeam(String team, Instant now) {
        return rows(asked(ROWS + OF_TEAM + ORDER, team, now), now);
    }

    /** What rings for the whole floor of a site, or was left lying. */
    @Transactional(readOnly = true)
    List<QueueRow> ofFloor(String site, Instant now) {
        var asked = asked(ROWS + OF_FLOOR + ORDER, site, now)
                .param("untouched", utc(untouched(now)))
                .param("held", utc(heldTooLong(now)));
        return rows(asked, now).stream()
                .filter(row -> row.ring() != null || row.neglected())
                .toList();
    }

    private JdbcClient.StatementSpec asked(String sql, String place, Instant now) {
        return jdbc.sql(sql).param("place", place).param("yesterday", utc(now.minus(Serving.A_DAY)));
    }

    private List<QueueRow> rows(JdbcClient.StatementSpec asked, Instant now) {
        List<QueueRow> waiting = new ArrayList<>();
        List<QueueRow> held = new ArrayList<>();
        asked.query(row -> {
            Person holder = holder(row, now);
            (holder == null ? waiting : held).add(row(row, holder, waiting.size() + 1, now));
        });
        waiting.addAll(held);
        return waiting;
    }

    private QueueRow row(ResultSet row, @Nullable Person holder, int place, Instant now) throws SQLException {
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
                holder == null ? place : null,
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
