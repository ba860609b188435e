package id.satupintu.kpi.wallboard;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.kpi.Indicator;
import id.satupintu.kpi.KpiAnswer;
import id.satupintu.kpi.KpiAnswer.State;
import id.satupintu.kpi.KpiAnswers;
import id.satupintu.kpi.KpiAnswers.Line;
import id.satupintu.kpi.Measure;
import id.satupintu.kpi.Remark;
import id.satupintu.kpi.Remark.Kind;
import id.satupintu.kpi.StandingNow;
import id.satupintu.kpi.export.Wording;
import id.satupintu.kpi.ledger.Unheard;
import id.satupintu.shell.Translations;
import id.satupintu.workday.SiteZone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A wallboard says")
class BoardWordsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-22");
    private static final Instant NOON = Instant.parse("2026-11-22T05:00:00Z");

    private final BoardWords words = new BoardWords(new Wording(new Translations(), Translations.INDONESIAN));
    private final Map<Indicator, KpiAnswer> answers = new EnumMap<>(Indicator.class);
    private final List<Remark> remarks = new ArrayList<>();
    private StandingNow standing = new StandingNow(NOON, 0, null, null, 0, 0, 0, null);
    private Unheard.@Nullable Events unheard;

    BoardWordsTest() {
        BoardReading.INDICATORS.forEach(indicator -> answer(indicator, State.NOTHING, null, 0, null));
    }

    @Test
    @DisplayName("each number with of how many it speaks")
    void n() {
        answer(Indicator.REDIRECTION, State.KNOWN, 0.874, 4212, null);

        assertThat(tile("redirection").value()).isEqualTo("87,4%");
        assertThat(tile("redirection").note()).isEqualTo("n 4.212");
        assertThat(tile("redirection").state()).isNull();
    }

    @Test
    @DisplayName("that there are too few rather than a rate, and nothing rather than zero")
    void few() {
        answer(Indicator.REDIRECTION, State.TOO_FEW, null, 12, null);

        assertThat(tile("redirection").value()).isEqualTo("terlalu sedikit");
        assertThat(tile("approval").value()).isEqualTo("–");
        assertThat(tile("turnaround").value()).isEqualTo("–");
    }

    @Test
    @DisplayName("no length of time of fewer than twenty, and p90 as a lower bound too where somebody still waits")
    void bound() {
        answer(Indicator.TURNAROUND_P50, State.KNOWN, 48.0, 19, null);
        answers.put(Indicator.TURNAROUND_P90, turnaround(19, 2));
        assertThat(tile("turnaround").value()).isEqualTo("terlalu sedikit");
        assertThat(tile("turnaround").note()).isEqualTo("n 19 · p90 ≥ 5:04");

        answer(Indicator.TURNAROUND_P50, State.KNOWN, 48.0, 25, null);
        answers.put(Indicator.TURNAROUND_P90, turnaround(25, 2));
        assertThat(tile("turnaround").value()).isEqualTo("0:48 / 2:35");
        assertThat(tile("turnaround").note()).isEqualTo("n 25 · p90 ≥ 5:04");
    }

    private static KpiAnswer turnaround(long n, long waiting) {
        KpiAnswer.AtLeast bound = new KpiAnswer.AtLeast(304, waiting);
        return new KpiAnswer(Indicator.TURNAROUND_P90, State.KNOWN, 155.0, n, null, null, null, bound);
    }

    @Test
    @DisplayName("by word and sign whether a target is reached; less is better for time and exceptions")
    void targets() {
        answer(Indicator.REDIRECTION, State.KNOWN, 0.874, 4212, 0.9);
        answer(Indicator.TURNAROUND_P50, State.KNOWN, 48.0, 1204, null);
        answer(Indicator.TURNAROUND_P90, State.KNOWN, 155.0, 1204, 180.0);
        answer(Indicator.EXCEPTION_RATE, State.KNOWN, 0.1, 100, 0.05);

        assertThat(tile("redirection").state()).isEqualTo(Board.State.MISSED);
        assertThat(tile("redirection").said()).isEqualTo("✗ target 90,0%");
        assertThat(tile("turnaround").value()).isEqualTo("0:48 / 2:35");
        assertThat(tile("turnaround").said()).isEqualTo("✓ target 3:00");
        assertThat(tile("exceptions").state()).isEqualTo(Board.State.MISSED);
    }

    @Test
    @DisplayName("how long the oldest waits, and who is owed a callback")
    void standing() {
        assertThat(tile("waiting").note()).isEqualTo("tidak ada");
        standing = new StandingNow(NOON, 7, 252.0, 200.0, 61, 10, 4, null);

        assertThat(tile("waiting").value()).isEqualTo("7");
        assertThat(tile("waiting").note()).isEqualTo("terlama 4:12");
        assertThat(tile("callbacks").value()).isEqualTo("4");
        assertThat(tile("callbacks").note()).isEqualTo("dari 61 yang terbuka");
    }

    @Test
    @DisplayName("the rate hour by hour, with a gap where too few stand behind it")
    void hours() {
        answer(Indicator.REDIRECTION, State.TOO_FEW, null, 3, null);

        assertThat(page().hours()).containsExactly(new Board.Hour("10", null, 3));
        assertThat(page().title()).isEqualTo("Semua lokasi");
        assertThat(page().clock()).isEqualTo("Asia/Jakarta");
    }

    @Test
    @DisplayName("what happened today, by letters at its hours and in words beneath, and of nobody in person")
    void happened() {
        answer(Indicator.REDIRECTION, State.KNOWN, 0.9, 30, null);
        Instant morning = Instant.parse("2026-11-22T02:10:00Z");
        remarks.add(new Remark(Kind.EDITION, "2026-11", null, SiteZone.WIB, SiteZone.WIB.startOf(DAY), null));
        remarks.add(outage("MKS", SiteZone.WITA, morning));

        assertThat(page().marks())
                .containsExactly(
                        new Board.Happening("00", null, "A", "Edisi 2026-11 berlaku mulai 22 Nov 2026"),
                        new Board.Happening(
                                "10", "11", "B", "22 Nov 2026 10:10–11:10 WITA: alat TL dinyatakan lambat (MKS)"));
    }

    @Test
    @DisplayName("no more than three things that happened, and how many more there were")
    void manyHappened() {
        for (int hour = 1; hour < 6; hour++) {
            remarks.add(outage("MKS", SiteZone.WITA, Instant.parse("2026-11-22T0%d:10:00Z".formatted(hour))));
        }

        assertThat(page().marks()).hasSize(4);
        assertThat(page().marks().getLast()).isEqualTo(new Board.Happening("", null, "…", "dan 2 peristiwa lagi"));
    }

    @Test
    @DisplayName("how much was told and is not counted, as the dashboard does, and nothing while all is")
    void notCounted() {
        assertThat(page().behind()).isNull();

        unheard = new Unheard.Events(1204, Instant.parse("2026-11-22T02:10:07Z"));

        assertThat(page().behind())
                .isEqualTo("1.204 kejadian sejak 22 Nov 09:10:07 belum terhitung, angka belum lengkap.");
    }

    private static Remark outage(String site, SiteZone zone, Instant since) {
        return new Remark(Kind.OUTAGE, "", site, zone, since, since.plusSeconds(3600));
    }

    private void answer(Indicator indicator, State state, @Nullable Double value, long n, @Nullable Double target) {
        answers.put(indicator, new KpiAnswer(indicator, state, value, n, null, null, target));
    }

    private Board.Tile tile(String key) {
        return page().tiles().stream()
                .filter(tile -> tile.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private Board.Page page() {
        Line line = new Line(
                answers,
                Map.of(Measure.ELIGIBLE, answers.get(Indicator.REDIRECTION).n()));
        KpiAnswers today = new KpiAnswers(NOON, false, Map.of(), line);
        KpiAnswers hours = new KpiAnswers(NOON, false, new TreeMap<>(Map.of("2026-11-22T10", line)), line);
        return words.page(new BoardReading.Read(null, SiteZone.WIB, DAY, standing, today, hours, remarks, unheard));
    }
}
