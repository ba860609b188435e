package id.satupintu.kpi.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.kpi.Indicator;
import id.satupintu.kpi.KpiAnswer;
import id.satupintu.kpi.KpiAnswers;
import id.satupintu.kpi.export.Mark;
import id.satupintu.kpi.export.Sheet;
import id.satupintu.kpi.export.Wording;
import id.satupintu.shell.Translations;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The letter of a report")
class MailBodyTest {

    private static final Instant NOW = Instant.parse("2026-11-21T00:30:00Z");

    private static final KpiAnswers.Line LINE = few();

    private final Sheet sheet = Sheet.of("Harian <JKT>", List.of(), NOW, ZoneOffset.UTC, List.of(), List.of());

    @Test
    void saysWhichFileItCouldNotCarry() {
        assertThat(body(List.of("harian.xlsx"), ""))
                .contains("Berkas harian.xlsx terlalu besar untuk surat ini. Ambil berkasnya di dasbor.");
        assertThat(body(List.of(), "")).doesNotContain("terlalu besar");
    }

    @Test
    void leadsToTheDashboardWhereItIsKnownWherePeopleReachTheHouse() {
        assertThat(body(List.of(), "https://sp.pln.co.id")).contains("href=\"https://sp.pln.co.id/dasbor\"");
        assertThat(body(List.of(), " ")).doesNotContain("<a ");
    }

    @Test
    void writesNamesAsTextsAndNeverAsMarks() {
        assertThat(body(List.of(), "")).contains("Harian &lt;JKT&gt;").doesNotContain("<JKT>");
    }

    @Test
    void saysWhyARateIsMissingInsteadOfZero() {
        assertThat(body(List.of(), "")).contains("n 12", "terlalu sedikit").doesNotContain(">0%<", ">0,0%<");
    }

    @Test
    @DisplayName("tells p90 as a lower bound as well where attempts wait, and no length of time of fewer than twenty")
    void stillWaiting() {
        assertThat(turnaround(25, 2))
                .contains(">2:35<", "n 25</span> · paling sedikit 5:04 bersama 2 yang masih menunggu");
        assertThat(turnaround(12, 0)).contains("terlalu sedikit").doesNotContain("2:35", "paling sedikit");
    }

    private String turnaround(long n, long waiting) {
        KpiAnswer.AtLeast bound = waiting == 0 ? null : new KpiAnswer.AtLeast(304, waiting);
        KpiAnswer most =
                new KpiAnswer(Indicator.TURNAROUND_P90, KpiAnswer.State.KNOWN, 155.0, n, null, null, null, bound);
        KpiAnswers answers =
                new KpiAnswers(NOW, false, Map.of(), new KpiAnswers.Line(Map.of(most.indicator(), most), Map.of()));
        return new MailBody(new Wording(new Translations(), Translations.INDONESIAN))
                .of(new Contents.Content(answers, sheet, List.of()), List.of(most.indicator()), List.of(), "");
    }

    @Test
    @DisplayName("marks what happened at its rows by a letter and says it beneath the chart")
    void happened() {
        List<Mark> marks = List.of(
                new Mark("2026-11-19", null, "A", "Edisi <2026-11> berlaku"),
                new Mark("2026-11-20", "2026-11-21", "B", "alat TL lambat"),
                new Mark("2026-11-30", null, "C", "sesudah baris terakhir"));

        String body = body(List.of(), "", Map.of("2026-11-19", LINE, "2026-11-20", LINE, "2026-11-21", LINE), marks);

        assertThat(body)
                .contains("19 Nov <b>⚑A</b>", "20 Nov <b>⚑B</b>", "21 Nov <b>⚑B</b>")
                .contains("<b>A</b> · Edisi &lt;2026-11&gt; berlaku", "<b>B</b> · alat TL lambat", "<b>C</b> · sesudah")
                .doesNotContain("⚑C");
        assertThat(body.indexOf("<b>A</b> ·")).isGreaterThan(body.indexOf("21 Nov <b>⚑B"));
        assertThat(body(List.of(), "")).doesNotContain("Peristiwa");
    }

    private String body(List<String> tooLarge, String link) {
        return body(tooLarge, link, Map.of(), List.of());
    }

    private String body(List<String> tooLarge, String link, Map<String, KpiAnswers.Line> rows, List<Mark> marks) {
        KpiAnswers answers = new KpiAnswers(NOW, false, new TreeMap<>(rows), LINE);
        return new MailBody(new Wording(new Translations(), Translations.INDONESIAN))
                .of(new Contents.Content(answers, sheet, marks), List.of(Indicator.REDIRECTION), tooLarge, link);
    }

    private static KpiAnswers.Line few() {
        KpiAnswer few = new KpiAnswer(Indicator.REDIRECTION, KpiAnswer.State.TOO_FEW, null, 12, null, null, null);
        return new KpiAnswers.Line(Map.of(Indicator.REDIRECTION, few), Map.of());
    }
}
