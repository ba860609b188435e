package id.satupintu.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.access.Role;
import id.satupintu.access.Scope;
import id.satupintu.audit.AuditDesk;
import id.satupintu.audit.AuditRow;
import id.satupintu.kpi.given.ACall;
import id.satupintu.kpi.given.Somebody;
import id.satupintu.kpi.ledger.Telling;
import id.satupintu.testing.BothDatabases;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@BothDatabases
@DisplayName("Who has the figures rebuilt")
class RebuildDeskTest {

    private final RebuildDesk desk;
    private final AuditDesk audit;
    private final Telling telling;

    @Autowired
    RebuildDeskTest(RebuildDesk desk, AuditDesk audit, Telling telling) {
        this.desk = desk;
        this.audit = audit;
        this.telling = telling;
    }

    @Test
    @DisplayName("stands in the trail, once for each rebuild, and once more when it is stopped")
    void trail() {
        for (int month = 1; month <= 12; month++) {
            telling.tell(ACall.at(Instant.parse("2013-%02d-03T03:00:00Z".formatted(month)))
                    .told());
        }
        RebuildState[] states =
                asManager(() -> new RebuildState[] {desk.start(), desk.start(), desk.cancel(), desk.cancel()});
        assertThat(states[0].running()).isTrue();
        Awaitility.await().until(() -> !asManager(desk::state).running());
        asManager(desk::cancel);

        List<AuditRow> rows = rows();
        assertThat(rows)
                .filteredOn(row -> row.act().equals("kpi.rebuild-started"))
                .hasSize(1);
        UUID rebuild = rows.getLast().subject();
        assertThat(rows)
                .filteredOn(row -> row.act().equals("kpi.rebuild-cancelled"))
                .hasSize(states[2].cancelling() ? 1 : 0)
                .allSatisfy(row -> assertThat(row.subject()).isEqualTo(rebuild))
                .allSatisfy(row -> assertThat(row.detail()).matches("\\d+/\\d+"));
        assertThat(rows).extracting(AuditRow::login).containsOnly("manager");
    }

    private List<AuditRow> rows() {
        return Somebody.as(Somebody.with(Role.AUDITOR, null, null), () -> audit.latest(Scope.Sites.all(), 500)).stream()
                .filter(row -> row.act().startsWith("kpi.rebuild"))
                .toList();
    }

    private static <T> T asManager(Supplier<T> work) {
        return Somebody.as(Somebody.manager(), work);
    }
}
