package id.satupintu.verification;

import static id.satupintu.verification.Staffing.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.access.Scope;
import id.satupintu.relay.Subscription;
import id.satupintu.testing.BothDatabases;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
        for (QueueRow left : as(TL, () -> board.find(TEAM, "", QueueBoard.MOST)).rows()) {
            VerificationId id = new VerificationId(left.id());
            as(TL, () -> desk.claim(id));
            as(TL, () -> desk.decide(id, Decision.approve(1)));
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
    void ofManyTheHeadIsReadAndTheRestCounted() {
        List<CaseView> made =
                Stream.generate(this::handed).limit(QueueBoard.HEAD + 2L).toList();
        as(TL, () -> desk.claim(made.getLast().id()));

        QueueSnapshot seen = as(TL, () -> board.of(TEAM));

        assertThat(seen.rows())
                .extracting(QueueRow::id)
                .startsWith(made.getFirst().id().value())
                .endsWith(made.getLast().id().value())
                .hasSize(QueueBoard.HEAD + 1);
        assertThat(seen.waiting()).isEqualTo(QueueBoard.HEAD + 1);
        assertThat(seen.part().beyond()).isEqualTo(1);
    }

    @Test
    void whatIsBeyondTheHeadIsFoundAsFarAsOneAsks() {
        handed("Sri");
        CaseView second = handed("Dewi Ayu");
        handed("Dewi");

        QueuePart one = as(TL, () -> board.find(TEAM, "dewi", 1));
        QueuePart all = as(TL, () -> board.find(TEAM, " ", 10_000));

        assertThat(one.rows())
                .singleElement()
                .extracting(QueueRow::id)
                .isEqualTo(second.id().value());
        assertThat(one.total()).isEqualTo(2);
        assertThat(all.rows()).extracting(QueueRow::name).containsExactly("Sri", "Dewi Ayu", "Dewi");
        assertThat(all.beyond()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hana", "HANA", "ap", "pd", "cso of", "pd  hana", "100%", "tl"})
    void aRowIsFoundByTheBeginningsOfTheWordsThatItShows(String words) {
        CaseView made = handed("Hana Apsari 100% ");
        as(TL, () -> desk.claim(made.id()));

        assertThat(as(TL, () -> board.find(TEAM, words, 9)).rows()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana", "ps", "hana ps", "317404", "%", "han_", "' or 1=1", "tl"})
    void aRowIsNotFoundByAnythingElse(String words) {
        handed("Hana Apsari");

        assertThat(as(TL, () -> board.find(TEAM, words, 9)).total()).isZero();
    }

    @Test
    void anotherTeamsBoardIsNotShown() {
        assertThatThrownBy(() -> as(Staffing.FAR_TL, () -> board.find(TEAM, "", 9)))
                .isInstanceOf(AccessDeniedException.class);
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
        return handed("Hana");
    }

    private CaseView handed(String customer) {
        return as(CSO, () -> desk.handOver(Given.caller().customer(customer).handOver()));
    }
}
