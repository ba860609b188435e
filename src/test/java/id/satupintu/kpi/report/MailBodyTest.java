package id.satupintu.kpi.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.kpi.Indicator;
import id.satupintu.kpi.KpiAnswer;
import id.satupintu.kpi.KpiAnswers;
import id.satupintu.kpi.export.Sheet;
import id.satupintu.kpi.export.Wording;
import id.satupintu.shell.Translations;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The letter of a report")
class MailBodyTest {

    private static final Instant NOW = Instant.parse("2026-11-21T00:30:00Z");

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

    private String body(List<String> tooLarge, String link) {
        KpiAnswer few = new KpiAnswer(Indicator.REDIRECTION, KpiAnswer.State.TOO_FEW, null, 12, null, null, null);
        KpiAnswers answers =
                new KpiAnswers(NOW, false, Map.of(), new KpiAnswers.Line(Map.of(Indicator.REDIRECTION, few), Map.of()));
        return new MailBody(new Wording(new Translations(), Translations.INDONESIAN))
                .of(sheet, answers, List.of(Indicator.REDIRECTION), tooLarge, link);
    }
}
