package id.satupintu.kpi.post;

import static java.time.ZoneOffset.UTC;

import id.satupintu.kpi.KpiSettings;
import id.satupintu.workday.Workday;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The letters as people see them: which wait, which are gone, and those that are old enough to be forgotten. */
@Component("kpiLetterBook")
class LetterBook {

    private static final String COLUMNS =
            "id, way, receiver, subject, made_at, next_at, tries, failure, sent_at, dropped_by";

    private final JdbcClient jdbc;
    private final KpiSettings settings;

    LetterBook(JdbcClient jdbc, KpiSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** Takes away what was sent or given up long ago: addresses of people are kept no longer than they are of use. */
    @Scheduled(initialDelayString = "PT12M", fixedDelayString = "PT6H")
    @Transactional
    int forget() {
        return jdbc.sql("delete from kpi_letter where next_at is null and made_at < :before")
                .param("before", Workday.now().minus(settings.lettersKept()).atOffset(UTC))
                .update();
    }

    List<LetterRow> latest(int most) {
        return jdbc.sql("select " + COLUMNS + " from kpi_letter order by case when next_at is null then 1 else 0 end,"
                        + " made_at desc, id desc fetch first :most rows only")
                .param("most", most)
                .query((row, number) -> row(row))
                .list();
    }

    /** Those that failed at least once and wait still. */
    long stuck() {
        return jdbc.sql("select count(*) from kpi_letter where next_at is not null and failure is not null")
                .query(Long.class)
                .single();
    }

    private static LetterRow row(ResultSet row) throws SQLException {
        return new LetterRow(
                row.getObject("id", UUID.class),
                Way.valueOf(row.getString("way")),
                row.getString("receiver"),
                row.getString("subject"),
                Objects.requireNonNull(at(row, "made_at")),
                at(row, "next_at"),
                row.getInt("tries"),
                row.getString("failure"),
                at(row, "sent_at"),
                row.getString("dropped_by"));
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
