package id.satupintu.verification;

import java.sql.DatabaseMetaData;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/**
 * Finds who comes next in serving order and locks that one row. It steps over rows that others are just taking and
 * never waits for one: under load those who wait for the same row wait longer than a database has patience.
 */
@Component
class NextInLine {

    private static final String FREE = " from verification_case c where c.stage = 'OPEN' and c.team = :team"
            + " and (c.holder_id is null or c.lease_until <= :now)";
    private static final String NOT_PASSED_ON = " and not exists (select 1 from verification_out_of_turn o"
            + " where o.case_id = c.id and o.staff_id = :me and o.kind in ('SKIPPED', 'SENT'))";
    private static final String REAL = FREE + Serving.OF_TODAY + NOT_PASSED_ON;
    private static final String SIMULATED = FREE + " and c.simulated = true and c.handed_at <= :before";
    /** With the columns of the index, so that no database sorts the whole queue to find its head. */
    private static final String ORDER = " order by c.stage, c.team, c.serving, c.queued_at, c.id";

    private static final String ONE = "select c.id from verification_case c where c.id = :id and c.stage = 'OPEN'"
            + " and (c.holder_id is null or c.lease_until <= :now) for update skip locked";

    private static final int ROUNDS = 5;
    private static final long PAUSE_NANOS = Duration.ofMillis(20).toNanos();
    /** Wider than the connection pool: so many rows cannot all be in other hands at once. */
    private static final int FEW = 64;

    private record Line(String where, Map<String, ?> params) {}

    private final JdbcClient jdbc;
    private final boolean locksWhatItReturns;

    NextInLine(JdbcClient jdbc, DataSource database) {
        this.jdbc = jdbc;
        this.locksWhatItReturns = product(database).equals("PostgreSQL");
    }

    /** The first free one of the team that this TL has not passed on; its row is locked. */
    Optional<UUID> first(String team, UUID me, Instant now) {
        OffsetDateTime yesterday = utc(now.minus(Serving.A_DAY));
        Line line = new Line(REAL, Map.of("team", team, "me", me, "yesterday", yesterday, "now", utc(now)));
        for (int round = 1; ; round++) {
            Optional<UUID> locked = locked(line);
            if (locked.isPresent() || round == ROUNDS || few(line, 1).isEmpty()) {
                return locked;
            }
            // All that are left are in other hands for this moment; some of those come back.
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    /** The first among simulated requests handed over at {@code before} or earlier. */
    Optional<UUID> firstSimulated(String team, Instant before, Instant now) {
        return locked(new Line(SIMULATED, Map.of("team", team, "before", utc(before), "now", utc(now))));
    }

    /** H2 locks every row that it has looked at on the way, so there each candidate is locked by its id. */
    private Optional<UUID> locked(Line line) {
        if (locksWhatItReturns) {
            return asked(line, " limit 1 for update skip locked").optional();
        }
        return few(line, FEW).stream().filter(id -> lock(id, line)).findFirst();
    }

    private List<UUID> few(Line line, int most) {
        return asked(line, " limit " + most).list();
    }

    private JdbcClient.MappedQuerySpec<UUID> asked(Line line, String rest) {
        return jdbc.sql("select c.id" + line.where() + ORDER + rest)
                .params(line.params())
                .query(UUID.class);
    }

    private boolean lock(UUID id, Line line) {
        return jdbc.sql(ONE)
                .param("id", id)
                .param("now", line.params().get("now"))
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static String product(DataSource database) {
        try {
            return JdbcUtils.extractDatabaseMetaData(database, DatabaseMetaData::getDatabaseProductName);
        } catch (MetaDataAccessException unreachable) {
            throw new IllegalStateException("The database does not say what it is", unreachable);
        }
    }
}
