package id.satupintu.verification;

import id.satupintu.access.StaffId;
import id.satupintu.policy.Salutation;
import id.satupintu.policy.Transaction;
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

/** Reads the undecided requests of a team for its board: the waiting ones in serving order, then the held ones. */
@Component
class QueueReader {

    private static final String ROWS = "select id, coalesce(customer_name, ktp_name) as name, salutation,"
            + " transaction_kind, attempt, serving, on_line, queued_at, holder_id, holder_name, lease_until, owner_name,"
            + " slow_at, simulated, version from verification_case where stage = 'OPEN' and team = :team"
            + Serving.OF_TODAY + " order by serving, queued_at, id";

    private final JdbcClient jdbc;

    QueueReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    List<QueueRow> rows(String team, Instant now) {
        List<QueueRow> waiting = new ArrayList<>();
        List<QueueRow> held = new ArrayList<>();
        OffsetDateTime yesterday = now.minus(Serving.A_DAY).atOffset(ZoneOffset.UTC);
        jdbc.sql(ROWS).param("team", team).param("yesterday", yesterday).query(row -> {
            Person holder = holder(row, now);
            (holder == null ? waiting : held).add(row(row, holder, waiting.size() + 1));
        });
        waiting.addAll(held);
        return waiting;
    }

    private static QueueRow row(ResultSet row, @Nullable Person holder, int place) throws SQLException {
        CaseStatus free = row.getInt("serving") == Spot.CALLBACK ? CaseStatus.CALLBACK : CaseStatus.WAITING;
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
                row.getString("owner_name"),
                row.getObject("slow_at") != null,
                row.getBoolean("simulated"),
                row.getLong("version"));
    }

    private static @Nullable Person holder(ResultSet row, Instant now) throws SQLException {
        UUID holder = row.getObject("holder_id", UUID.class);
        if (holder == null
                || !row.getObject("lease_until", OffsetDateTime.class)
                        .toInstant()
                        .isAfter(now)) {
            return null;
        }
        return new Person(new StaffId(holder), row.getString("holder_name"));
    }
}
