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
