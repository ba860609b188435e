package id.satupintu.verification;

import static id.satupintu.verification.Staffing.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.access.Scope;
import id.satupintu.relay.Subscription;
import id.satupintu.testing.BothDatabases;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
@BothDatabases
class QueueBoardTest {

    private static final Scope.Team TEAM = new Scope.Team("BRD-A");
    private static final Actor CSO = Staffing.of(Role.CSO, "BRD-A");
    private static final Actor TL = Staffing.of(Role.TL, "BRD-A");

    @Autowired
    VerificationDesk desk;

    @Autowired
    QueueBoard board;

    private final BlockingQueue<QueueSnapshot> shown = new LinkedBlockingQueue<>();
    private Subscription watching;

    @BeforeEach
    void emptyQueue() {
        while (as(TL, desk::claimNext)
                .map(next -> as(TL, () -> desk.decide(next.id(), Decision.approve(1))))
                .isPresent()) {
            shown.clear();
        }
        watching = as(TL, () -> board.watch(TEAM, shown::add));
    }

    @AfterEach
    void leave() {
        watching.close();
    }

    @Test
    void anArrivalReachesTheBoardByItselfAndAnotherReadChangesNothing() throws InterruptedException {
        CaseView made = handed();

        QueueSnapshot seen = waitUntil(1);

        assertThat(seen.rows()).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(made.id().value());
            assertThat(row.position()).isEqualTo(1);
            assertThat(row.name()).isEqualTo("Hana");
        });
        assertThat(as(TL, () -> board.of(TEAM)).revision()).isEqualTo(seen.revision());
    }

    @Test
    void aBurstIsReadAFewTimesOnlyAndEndsWithTheLastState() throws InterruptedException {
        for (int i = 0; i < 30; i++) {
            handed();
        }

        QueueSnapshot last = waitUntil(30);

        assertThat(last.waiting()).isEqualTo(30);
        assertThat(last.onLine()).isEqualTo(30);
        assertThat(shown.size()).isLessThan(30);
    }

    @Test
    void theHeldOneStandsLastWithItsHolder() throws InterruptedException {
        CaseView first = handed();
        CaseView second = handed();
        waitUntil(2);

        as(TL, () -> desk.claim(first.id()));
        QueueSnapshot seen = shown.poll(5, TimeUnit.SECONDS);

        assertThat(seen.rows())
                .extracting(QueueRow::id)
                .containsExactly(second.id().value(), first.id().value());
        assertThat(seen.rows().getLast().holder().name()).isEqualTo(TL.name());
        assertThat(seen.waiting()).isEqualTo(1);
    }

    @Test
    void anotherTeamsBoardIsNotShown() {
        assertThatThrownBy(() -> as(Staffing.FAR_TL, () -> board.of(TEAM))).isInstanceOf(AccessDeniedException.class);
        assertThat(as(Staffing.MELATI, () -> board.of(TEAM))).isNotNull();
    }

    private QueueSnapshot waitUntil(int rows) throws InterruptedException {
        QueueSnapshot seen = shown.poll(5, TimeUnit.SECONDS);
        while (seen != null && seen.rows().size() != rows) {
            seen = shown.poll(5, TimeUnit.SECONDS);
        }
        assertThat(seen).isNotNull();
        return seen;
    }

    private CaseView handed() {
        return as(CSO, () -> desk.handOver(Given.caller().handOver()));
    }
}
