package id.satupintu.kpi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the facts behind one number, by the condition that counted them. */
@Component("kpiListing")
class Listing {

    private static final int FETCH = 1_000;

    /** What is owed lies by itself, so that the long range in which it is looked for costs nothing. */
    private static final String OWED = " and f.subject in (select o.subject from kpi_owed o)";

    private final JdbcClient jdbc;

    Listing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long count(Listed number, Selection selection) {
        return jdbc.sql("select coalesce(sum(f.sign), 0) from kpi_fact f where " + which(number, selection))
                .params(selection.parameters())
                .query(Long.class)
                .single();
    }

    List<KpiItem> page(Listed number, Selection selection, int page, int size) {
        return jdbc.sql("select * from kpi_fact f where " + which(number, selection) + " and " + Selection.STANDING
                        + " order by f.started_at desc, f.subject desc"
                        + " offset :skip rows fetch next :size rows only")
                .params(selection.parameters())
                .param("skip", (long) page * size)
                .param("size", size)
                .query((row, at) -> item(row))
                .list();
    }

    /** All of them, newest first, read as they are taken; the stream is closed by whoever reads it. */
    Stream<KpiItem> all(Listed number, Selection selection) {
        return jdbc
                .sql("select * from kpi_fact f where " + which(number, selection) + " and " + Selection.STANDING
                        + " order by f.started_at desc, f.subject desc")
                .withFetchSize(FETCH)
                .params(selection.parameters())
                .query((row, at) -> item(row))
                .stream();
    }

    private static String which(Listed number, Selection selection) {
        String which = number.listed() + " and " + selection.where();
        return number.isOwedNow() ? which + OWED : which;
    }

    private static KpiItem item(ResultSet row) throws SQLException {
        return new KpiItem(
                row.getString("kind"),
                row.getObject("subject", UUID.class),
                row.getObject("call_id", UUID.class),
                row.getObject("request_id", UUID.class),
                Objects.requireNonNull(at(row, "started_at")),
                at(row, "ended_at"),
                at(row, "due_at"),
                row.getString("site"),
                row.getString("zone"),
                row.getString("unit"),
                row.getString("team"),
                row.getObject("cso", UUID.class),
                row.getObject("tl", UUID.class),
                transactions(row.getString("legs")),
                row.getString("route"),
                row.getString("rule"),
                row.getString("exception_kind"),
                row.getString("outcome"),
                row.getObject("attempt", Integer.class),
                seconds(row.getObject("duration_ms", Long.class)),
                row.getString("edition"),
                row.getBoolean("simulated"));
    }

    private static String transactions(String legs) {
        return String.join(
                ",",
                Arrays.stream(legs.split(","))
                        .filter(leg -> !leg.isEmpty())
                        .map(leg -> leg.substring(0, leg.indexOf('/')))
                        .distinct()
                        .toList());
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable Double seconds(@Nullable Long millis) {
        return millis == null ? null : millis / 1000.0;
    }
}
