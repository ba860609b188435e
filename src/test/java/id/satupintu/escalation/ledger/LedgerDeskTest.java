package id.satupintu.escalation.ledger;

import static id.satupintu.escalation.Team.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satupintu.access.Actor;
import id.satupintu.escalation.AnException;
import id.satupintu.escalation.CaseId;
import id.satupintu.escalation.CaseKind;
import id.satupintu.escalation.EscalationDesk;
import id.satupintu.escalation.OutsideSystem;
import id.satupintu.escalation.Owes;
import id.satupintu.escalation.Team;
import id.satupintu.policy.Transaction;
import id.satupintu.testing.BothDatabases;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
@BothDatabases
@DisplayName("The list of what is owed")
class LedgerDeskTest {

    private final Team team = Team.fresh();

    @Autowired
    EscalationDesk desk;

    @Autowired
    LedgerDesk ledger;

    @Test
    @DisplayName("is empty where nothing is owed")
    void empty() {
        assertThat(rows(team.cso(), OwedFilter.ALL)).isEmpty();
        assertThat(as(team.tl(), () -> ledger.owed(team.tl().scope()))).isEqualTo(new OwedCount(0, 0));
    }

    @Test
    @DisplayName("shows a CSO the own, a TL the team's, a manager all, the customer masked")
    void scopes() {
        CaseId mine = tell(team.cso(), "Hana");
        CaseId colleagues = tell(team.colleague(), "Dewi");
        tell(Team.fresh().cso(), "Taufiq");

        assertThat(rows(team.cso(), OwedFilter.ALL)).extracting(OwedRow::id).containsExactly(mine);
        assertThat(rows(team.tl(), OwedFilter.ALL)).extracting(OwedRow::id).containsExactly(mine, colleagues);
        assertThat(rows(team.manager(), OwedFilter.ALL.withSite(team.cso().site())))
                .extracting(OwedRow::applicant)
                .containsExactly("H•••", "D•••");
        assertThatThrownBy(() -> as(
                        team.cso(), () -> ledger.rows(OwedFilter.ALL, team.tl().scope(), 0, 10)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @DisplayName("puts what is due first at the top, and marks what is late")
    void order() {
        Instant now = Workday.now();
        CaseId later = tell(team.cso(), "Hana");
        CaseId late = Workday.at(now.minus(Duration.ofHours(2)), () -> tell(team.cso(), "Dewi"));

        assertThat(rows(team.cso(), OwedFilter.ALL)).extracting(OwedRow::id).containsExactly(late, later);
        assertThat(rows(team.cso(), OwedFilter.ALL.withOverdue(true)))
                .extracting(OwedRow::id)
                .containsExactly(late);
        assertThat(as(team.cso(), () -> ledger.owed(team.cso().scope()))).isEqualTo(new OwedCount(2, 1));
    }

    @Test
    @DisplayName(
            "finds by what is owed, by number, by name and by the end of an IDPEL, and takes no sign for more than itself")
    void filters() {
        CaseId first = tell(team.cso(), "Hana 100%");
        CaseId second = as(
                        team.cso(),
                        () -> desk.tell(AnException.of(CaseKind.PS_CROSS_PHASE)
                                .of("111122223333", Transaction.PS)
                                .by("Dewi")
                                .report()))
                .id();
        as(team.cso(), () -> desk.enter(first, OutsideSystem.APKT, "K-7001"));

        assertThat(found(OwedFilter.ALL.withOwes(Owes.SIMONE))).containsExactly(first);
        assertThat(found(OwedFilter.ALL.withOwes(Owes.AP2T))).containsExactly(second);
        assertThat(found(OwedFilter.ALL.withText("7001"))).containsExactly(first);
        assertThat(found(OwedFilter.ALL.withText(" dewi "))).containsExactly(second);
        assertThat(found(OwedFilter.ALL.withText("3333"))).containsExactly(second);
        assertThat(found(OwedFilter.ALL.withText("0%"))).containsExactly(first);
        assertThat(found(OwedFilter.ALL.withText("%"))).containsExactly(first);
        assertThat(found(OwedFilter.ALL.withText("_"))).isEmpty();
        assertThat(found(OwedFilter.ALL.withText("' or 1=1 --"))).isEmpty();
    }

    @Test
    @DisplayName("shows what is settled on demand, with its numbers")
    void settled() {
        CaseId id = as(
                        team.cso(),
                        () -> desk.tell(AnException.of(CaseKind.UNIT_NOTE).report()))
                .id();
        as(team.cso(), () -> desk.enter(id, OutsideSystem.APKT, "K-9"));

        assertThat(rows(team.cso(), OwedFilter.ALL)).isEmpty();
        assertThat(rows(team.cso(), OwedFilter.ALL.withSettled(true)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.numbers()).isEqualTo("K-9");
                    assertThat(row.owes()).isNull();
                });
    }

    @Test
    @DisplayName("is read page by page without a gap")
    void pages() {
        List<CaseId> all = IntStream.range(0, 25)
                .mapToObj(number -> tell(team.cso(), "Hana " + number))
                .toList();

        List<CaseId> read = IntStream.of(0, 10, 20)
                .mapToObj(offset -> as(
                        team.cso(), () -> ledger.rows(OwedFilter.ALL, team.cso().scope(), offset, 10)))
                .flatMap(List::stream)
                .map(OwedRow::id)
                .toList();

        assertThat(read).containsExactlyElementsOf(all);
        assertThat(as(team.cso(), () -> ledger.count(OwedFilter.ALL, team.cso().scope())))
                .isEqualTo(25);
    }

    private CaseId tell(Actor cso, String applicant) {
        return as(
                        cso,
                        () -> desk.tell(
                                AnException.of(CaseKind.NO_PHONE).by(applicant).report()))
                .id();
    }

    private List<CaseId> found(OwedFilter filter) {
        return rows(team.cso(), filter).stream().map(OwedRow::id).toList();
    }

    private List<OwedRow> rows(Actor reader, OwedFilter filter) {
        return as(reader, () -> ledger.rows(filter, reader.scope(), 0, 100));
    }
}
