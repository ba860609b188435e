package id.satupintu.kpi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.kpi.KpiRow;
import id.satupintu.kpi.Measure;
import id.satupintu.kpi.export.Numbers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A tile")
class TileKindTest {

    private static final Numbers INDONESIAN = new Numbers(Locale.of("id", "ID"));
    private static final Numbers ENGLISH = new Numbers(Locale.ENGLISH);

    @Test
    void writesItsFigureInTheReadersLanguage() {
        KpiRow row = row(4212, 3681);

        assertThat(TileKind.REDIRECTION.figure(row, INDONESIAN)).isEqualTo("87,4%");
        assertThat(TileKind.REDIRECTION.figure(row, ENGLISH)).isEqualTo("87.4%");
        assertThat(INDONESIAN.count(TileKind.REDIRECTION.n(row))).isEqualTo("4.212");
    }

    /** 90 are known to have it: 30 guided, the others tried alone and were seen with it later. */
    @Test
    void countsAmongGuidedDownloadsOnlyThoseWhoWereGuided() {
        assertThat(TileKind.DOWNLOADS.figure(row(200, 0), INDONESIAN)).isEqualTo("75,0%");
        assertThat(TileKind.DOWNLOADS.n(row(200, 0))).isEqualTo(40);
    }

    @Test
    void givesNoRateUnderTwenty() {
        assertThat(TileKind.REDIRECTION.figure(row(19, 19), INDONESIAN)).isNull();
        assertThat(TileKind.REDIRECTION.figure(row(20, 20), INDONESIAN)).isNotNull();
        assertThat(TileKind.TURNAROUND.figure(row(19, 19), INDONESIAN)).isNull();
        assertThat(TileKind.value(Measure.WIDE, row(19, 19), INDONESIAN)).isEqualTo("19");
    }

    @Test
    void writesTurnaroundAsMinutesAndSeconds() {
        assertThat(TileKind.TURNAROUND.figure(row(40, 20), INDONESIAN)).isEqualTo("0:48 / 2:35");
        assertThat(INDONESIAN.duration(null)).isEqualTo("–");
    }

    @Test
    void tellsTheTurnaroundWithoutSlowToolsOnlyWhereThatDiffers() {
        assertThat(TileKind.clear(row(40, 20).verifications(), INDONESIAN)).isNull();
        KpiRow.Verifications slowed = new KpiRow.Verifications(40, 20, 48.2, 154.9, 40.0, 65.0, 0, null);

        assertThat(TileKind.clear(slowed, INDONESIAN)).isEqualTo("0:40 / 1:05");
        assertThat(TileKind.clear(new KpiRow.Verifications(19, 9, 48.2, 154.9, 40.0, 65.0, 0, null), INDONESIAN))
                .as("under twenty")
                .isNull();
    }

    @Test
    void countsExceptionsAndOwedCallbacksHoweverFew() {
        assertThat(TileKind.EXCEPTIONS.figure(row(1, 0), INDONESIAN)).isEqualTo("3");
        assertThat(TileKind.CALLBACKS.figure(row(1, 0), INDONESIAN)).isEqualTo("4");
        assertThat(TileKind.CALLBACKS.n(row(1, 0))).isEqualTo(61);
        assertThat(TileKind.EXCEPTIONS.n(row(100, 0))).isEqualTo(103);
    }

    @Test
    void writesDaysAndTimesInTheReadersLanguageAndTheSitesZone() {
        Instant at = Instant.parse("2026-05-03T16:30:05Z");

        assertThat(INDONESIAN.shortDay(LocalDate.parse("2026-05-03"))).isEqualTo("3 Mei");
        assertThat(INDONESIAN.clock(at, ZoneId.of("Asia/Jayapura"))).isEqualTo("01:30");
        assertThat(INDONESIAN.moment(at, ZoneId.of("Asia/Jakarta"))).isEqualTo("3 Mei 23:30:05");
    }

    private static KpiRow row(long eligible, long directed) {
        return new KpiRow(
                null,
                eligible,
                eligible,
                eligible,
                directed,
                eligible - directed,
                null,
                null,
                eligible,
                3,
                Map.of("VVIP", 3L),
                0,
                Map.of(),
                new KpiRow.Downloads(200, 0, 200, 40, 30, 160, 0, 90, 70, 0, 0),
                new KpiRow.Verifications(eligible, directed, 48.2, 154.9, 48.2, 154.9, 0, null),
                new KpiRow.Callbacks(9, 4, 61));
    }
}
