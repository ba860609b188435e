package id.satupintu.kpi.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.access.Scope;
import id.satupintu.audit.AuditDesk;
import id.satupintu.kpi.KpiCallsQuestion;
import id.satupintu.kpi.KpiDesk;
import id.satupintu.kpi.KpiFilter;
import id.satupintu.kpi.KpiRefused;
import id.satupintu.kpi.Measure;
import id.satupintu.kpi.given.ACall;
import id.satupintu.kpi.given.Somebody;
import id.satupintu.kpi.ledger.Telling;
import id.satupintu.shell.Translations;
import id.satupintu.testing.BothDatabases;
import id.satupintu.workday.Ids;
import id.satupintu.workday.SiteZone;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
@BothDatabases
@DisplayName("The list behind a number, as a file,")
class ListExportDeskTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-22");

    private final ListExportDesk desk;
    private final KpiDesk figures;
    private final AuditDesk audit;
    private final Telling telling;
    private final String site = "Y" + Ids.next().toString().substring(24);

    @Autowired
    ListExportDeskTest(ListExportDesk desk, KpiDesk figures, AuditDesk audit, Telling telling) {
        this.desk = desk;
        this.figures = figures;
        this.audit = audit;
        this.telling = telling;
    }

    @Test
    @DisplayName("has exactly as many rows as the number, newest first, with the ids of the list on the screen")
    void sameRows() throws Exception {
        given(7);

        String csv = new String(written(Format.CSV), UTF_8);
        List<Row> rows = Written.workbook(written(Format.XLSX)).getFirst();

        List<String> ids =
                Somebody.as(Somebody.manager(), () -> figures.calls(question(), Scope.Sites.all())).items().stream()
                        .map(item -> item.id().toString())
                        .toList();
        assertThat(ids).hasSize(7);
        assertThat(csv.lines().skip(1).map(line -> line.substring(line.lastIndexOf(',') + 1)))
                .containsExactlyElementsOf(ids);
        assertThat(csv.lines().skip(1))
                .allMatch(line -> line.contains("+07:00,WIB,") && line.contains("," + site + ","));
        assertThat(rows.stream().skip(1).map(row -> row.getCellAsString(19).orElseThrow()))
                .containsExactlyElementsOf(ids);
    }

    @Test
    @DisplayName("is written down with who took what and how much")
    void trail() throws Exception {
        given(2);
        written(Format.CSV);

        assertThat(Somebody.as(Somebody.with(Role.AUDITOR, null, null), () -> audit.latest(Scope.Sites.all(), 500)))
                .anySatisfy(row -> {
                    assertThat(row.act()).isEqualTo("kpi.list-exported");
                    assertThat(row.detail()).isEqualTo("calls-2026-11-22-2026-11-22 n=2 CSV");
                });
    }

    @Test
    void isRefusedToWhoMayNotSeeTheList() {
        Actor cso = Somebody.with(Role.CSO, "JKT-A", "JKT");
        Actor leader = Somebody.leaderOf(site + "-A");

        assertThatThrownBy(() -> begin(cso, question(), cso.scope())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> begin(leader, question(), Scope.Sites.all()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void ofARangeThatIsReversedIsRefusedBeforeAnythingIsWritten() {
        KpiCallsQuestion reversed = KpiCallsQuestion.of(DAY, DAY.minusDays(1), Measure.CALLS);

        assertThatThrownBy(() -> begin(Somebody.manager(), reversed, Scope.Sites.all()))
                .isInstanceOf(KpiRefused.class)
                .hasMessageContaining("range-reversed");
    }

    private void given(int calls) {
        for (int i = 0; i < calls; i++) {
            telling.tell(ACall.at(Instant.parse("2026-11-22T03:10:00Z").plusSeconds(i))
                    .site(site, SiteZone.WIB)
                    .told());
        }
    }

    private KpiCallsQuestion question() {
        return new KpiCallsQuestion(DAY, DAY, Measure.CALLS, null, KpiFilter.NONE.ofSite(site), 0, 50);
    }

    private Export begin(Actor actor, KpiCallsQuestion question, Scope scope) {
        return Somebody.as(actor, () -> desk.begin(question, Format.CSV, Translations.INDONESIAN, scope, stand -> {}));
    }

    private byte[] written(Format format) throws Exception {
        CompletableFuture<Export.Stand> over = new CompletableFuture<>();
        Export export = Somebody.as(
                Somebody.manager(),
                () -> desk.begin(question(), format, Translations.INDONESIAN, Scope.Sites.all(), stand -> {
                    if (stand.over()) {
                        over.complete(stand);
                    }
                }));
        assertThat(over.get(30, TimeUnit.SECONDS).phase()).isEqualTo(Export.Phase.DONE);
        return bytes(export);
    }

    private static byte[] bytes(Export export) throws IOException {
        try (InputStream file = export.open()) {
            return file.readAllBytes();
        } finally {
            export.discard();
        }
    }
}
