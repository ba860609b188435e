package id.satupintu.kpi.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.access.Scope;
import id.satupintu.audit.AuditDesk;
import id.satupintu.audit.AuditRow;
import id.satupintu.kpi.Grain;
import id.satupintu.kpi.Indicator;
import id.satupintu.kpi.IndicatorDesk;
import id.satupintu.kpi.KpiAnswer;
import id.satupintu.kpi.KpiAnswers;
import id.satupintu.kpi.KpiAsk;
import id.satupintu.kpi.KpiFilter;
import id.satupintu.kpi.Measure;
import id.satupintu.kpi.given.ACall;
import id.satupintu.kpi.given.ARequest;
import id.satupintu.kpi.given.Somebody;
import id.satupintu.kpi.ledger.Telling;
import id.satupintu.shell.Translations;
import id.satupintu.testing.BothDatabases;
import id.satupintu.workday.Ids;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
@BothDatabases
@DisplayName("A panel's file")
class ExportDeskTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-22");
    private static final List<Indicator> INDICATORS = List.of(Indicator.REDIRECTION, Indicator.LEAK);
    private static final List<Measure> MEASURES = List.of(Measure.CALLS, Measure.ELIGIBLE);

    private final ExportDesk desk;
    private final IndicatorDesk figures;
    private final AuditDesk audit;
    private final Telling telling;
    private final String site = "X" + Ids.next().toString().substring(24);

    @Autowired
    ExportDeskTest(ExportDesk desk, IndicatorDesk figures, AuditDesk audit, Telling telling) {
        this.desk = desk;
        this.figures = figures;
        this.audit = audit;
        this.telling = telling;
    }

    @Test
    @DisplayName("holds the desk's own figures, as CSV and as a workbook, and says what has no source")
    void sameFigures() {
        given(20, request -> request);
        given(4, ARequest::declined);
        KpiAnswers answers = answers();
        KpiAnswer rate = answers.total().indicators().get(Indicator.REDIRECTION);

        String csv = new String(file(answers, Format.CSV).bytes(), UTF_8);
        Row total =
                Written.workbook(file(answers, Format.XLSX).bytes()).getFirst().getLast();

        assertThat(rate.n()).isEqualTo(24);
        assertThat(csv.lines().skip(1))
                .hasSize(2)
                .allMatch(line -> line.contains(",24,24," + rate.value() + ",24,"))
                .allMatch(line -> line.contains(",tanpa sumber,0,,"))
                .first()
                .satisfies(line -> assertThat(line).startsWith("2026-11-22,"));
        assertThat(total.getCellAsString(0)).hasValue("Jumlah");
        assertThat(total.getCellAsNumber(3).orElseThrow().doubleValue()).isEqualTo(rate.value());
        assertThat(total.getCellAsNumber(5).orElseThrow().doubleValue()).isEqualTo(rate.low());
        assertThat(total.getCellAsString(7)).hasValue("tanpa sumber");
    }

    @Test
    @DisplayName("is written down with who took it, and its name tells of when it is")
    void trail() {
        given(1, request -> request);
        ExportFile file = file(answers(), Format.PDF);

        assertThat(file.name()).isEqualTo("satupintu-pengalihan-20261122-1200.pdf");
        List<AuditRow> rows =
                Somebody.as(Somebody.with(Role.AUDITOR, null, null), () -> audit.latest(Scope.Sites.all(), 500));
        assertThat(rows).anySatisfy(row -> {
            assertThat(row.act()).isEqualTo("kpi.exported");
            assertThat(row.login()).isEqualTo("manager");
            assertThat(row.detail()).isEqualTo("redirection PDF satupintu-pengalihan-20261122-1200.pdf");
        });
    }

    @Test
    void nobodyElseTakesOne() {
        Actor cso = Somebody.with(Role.CSO, "JKT-A", "JKT");
        Sheet sheet = Sheet.of("t", List.of(), Written.NOON, SiteZone.WIB.id(), List.of(), List.of());

        assertThatThrownBy(() -> Somebody.as(cso, () -> desk.file("t", sheet, Format.CSV, Translations.INDONESIAN)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void given(int times, UnaryOperator<ARequest> request) {
        for (int i = 0; i < times; i++) {
            ACall call = ACall.at(Written.NOON.minusSeconds(3600)).site(site, SiteZone.WIB);
            telling.tell(call.told(), request.apply(call.request()).told());
        }
    }

    private KpiAnswers answers() {
        return Workday.at(
                Written.NOON, () -> Somebody.as(Somebody.manager(), () -> figures.ask(ask(), Scope.Sites.all())));
    }

    private KpiAsk ask() {
        return new KpiAsk(
                Set.copyOf(INDICATORS), Set.copyOf(MEASURES), DAY, DAY, Grain.DAY, KpiFilter.NONE.ofSite(site));
    }

    private ExportFile file(KpiAnswers answers, Format format) {
        AnswerSheet maker = new AnswerSheet(Written.INDONESIAN, code -> "Jakarta", key -> key);
        Sheet sheet = maker.of("Pengalihan", ask(), answers, INDICATORS, MEASURES, SiteZone.WIB.id());
        return Somebody.as(Somebody.manager(), () -> desk.file("redirection", sheet, format, Translations.INDONESIAN));
    }
}
