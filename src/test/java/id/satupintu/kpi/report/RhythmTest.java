package id.satupintu.kpi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A report")
class RhythmTest {

    @ParameterizedTest
    @DisplayName("speaks of whole days, weeks and months that are over")
    @CsvSource({
        "DAY, 2026-11-22, 2026-11-21, 2026-11-21",
        "DAY, 2026-03-01, 2026-02-28, 2026-02-28",
        "WEEK, 2026-11-23, 2026-11-16, 2026-11-22",
        "WEEK, 2026-11-22, 2026-11-09, 2026-11-15",
        "WEEK, 2026-11-28, 2026-11-16, 2026-11-22",
        "MONTH, 2026-03-01, 2026-02-01, 2026-02-28",
        "MONTH, 2026-01-31, 2025-12-01, 2025-12-31"
    })
    void period(Rhythm rhythm, LocalDate today, LocalDate first, LocalDate last) {
        assertThat(rhythm.lastDay(today)).isEqualTo(last);
        assertThat(rhythm.firstDay(last)).isEqualTo(first);
    }

    @ParameterizedTest
    @DisplayName(
            "goes out next when the period after the last one is over, at once where that was missed, never while paused")
    @CsvSource({
        "DAY, 2026-11-26, true, 2026-11-28",
        "DAY, 2026-11-20, true, 2026-11-27",
        "WEEK, 2026-11-22, true, 2026-11-30",
        "MONTH, 2026-10-31, true, 2026-12-01",
        "MONTH, 2026-11-26, true, 2026-12-01",
        "DAY, 2026-11-26, false, ",
        "DAY, , true, 2026-11-27"
    })
    void next(Rhythm rhythm, @Nullable LocalDate done, boolean active, @Nullable LocalDate next) {
        LocalDate today = LocalDate.parse("2026-11-27");
        ReportRow row = new ReportRow(null, "Laporan", rhythm, 7, null, "id", "a@pln.co.id", active, done);

        assertThat(row.next(today)).isEqualTo(next);
        if (next != null && done != null) {
            assertThat(rhythm.lastDay(next)).isAfter(done);
        }
    }

    @ParameterizedTest
    @DisplayName(
            "goes out once for each period, from its hour on, also when the hour was missed, and not while it is paused")
    @CsvSource({
        "2026-11-22, 6, true, 2026-11-20, false",
        "2026-11-22, 7, true, 2026-11-20, true",
        "2026-11-22, 23, true, 2026-11-20, true",
        "2026-11-22, 7, true, 2026-11-21, false",
        "2026-11-25, 7, true, 2026-11-20, true",
        "2026-11-22, 7, false, 2026-11-20, false",
        "2026-11-22, 7, true, , true"
    })
    void due(LocalDate today, int hour, boolean active, @Nullable LocalDate done, boolean due) {
        ReportRow said = new ReportRow(null, "Harian", Rhythm.DAY, 7, null, "id", "a@pln.co.id", active, null);
        MailedReport report = new MailedReport(said, LocalDate.parse("2026-11-01"));
        report.say(said, "manager", java.time.Instant.EPOCH);
        report.done(done);

        assertThat(report.due(today, hour)).isEqualTo(due);
    }
}
