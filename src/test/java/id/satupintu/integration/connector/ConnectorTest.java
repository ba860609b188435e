package id.satupintu.integration.connector;

import static id.satupintu.escalation.Team.as;
import static id.satupintu.escalation.Team.doing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satupintu.access.Actor;
import id.satupintu.escalation.AnException;
import id.satupintu.escalation.CaseId;
import id.satupintu.escalation.CaseKind;
import id.satupintu.escalation.CaseState;
import id.satupintu.escalation.CaseView;
import id.satupintu.escalation.EscalationDesk;
import id.satupintu.escalation.EscalationRefused;
import id.satupintu.escalation.NumberView;
import id.satupintu.escalation.OutsideSystem;
import id.satupintu.escalation.Owes;
import id.satupintu.escalation.Team;
import id.satupintu.escalation.VoidReason;
import id.satupintu.escalation.Way;
import id.satupintu.escalation.Wording;
import id.satupintu.escalation.dispatch.DispatchDesk;
import id.satupintu.escalation.dispatch.DispatchRefused;
import id.satupintu.escalation.dispatch.DispatchState;
import id.satupintu.escalation.dispatch.DispatchView;
import id.satupintu.policy.Transaction;
import id.satupintu.testing.BothDatabases;
import id.satupintu.testing.StandIn;
import id.satupintu.testing.StandIn.Mood;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(
        properties = {
            "satupintu.escalation.dispatch-check=100ms",
            "satupintu.escalation.dispatch-lease=1s",
            "satupintu.integration.apkt-way=connector",
            "satupintu.integration.apkt-token=let-me-in",
            "satupintu.integration.simone-way=connector",
            "satupintu.integration.ap2t-way=connector",
            "satupintu.integration.timeout=300ms",
            "satupintu.integration.tries=2",
            "satupintu.integration.pause=10ms",
            "satupintu.integration.again=100ms",
            "satupintu.integration.again-at-most=100ms",
            "satupintu.integration.breaker-calls=4",
            "satupintu.integration.breaker-open=200ms"
        })
@BothDatabases
@DisplayName("By connector, a case")
class ConnectorTest {

    private static final StandIn OUTSIDE = new StandIn();

    private final Team team = Team.fresh();
    private long before;

    @Autowired
    EscalationDesk desk;

    @Autowired
    DispatchDesk letters;

    @Autowired
    TransactionTemplate transaction;

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry registry) {
        registry.add("satupintu.integration.apkt-address", () -> OUTSIDE.address("apkt"));
        registry.add("satupintu.integration.simone-address", () -> OUTSIDE.address("simone"));
        registry.add("satupintu.integration.ap2t-address", () -> OUTSIDE.address("ap2t"));
    }

    @BeforeEach
    void well() {
        OUTSIDE.is(Mood.WELL);
        before = OUTSIDE.done("apkt");
    }

    @Test
    @Tag("Q-014")
    @Tag("Q-015")
    @DisplayName("goes to APKT with the whole form, then to Simone with the number of APKT")
    void bothNumbers() {
        CaseId id = letGo(AnException.of(CaseKind.NO_PHONE));

        await().until(() -> view(id).state() == CaseState.DONE);
        CaseView done = view(id);
        NumberView apkt = done.number(OutsideSystem.APKT).orElseThrow();
        assertThat(apkt.way()).isEqualTo(Way.CONNECTOR);
        assertThat(apkt.by()).isEqualTo(Actor.SYSTEM.name());
        var form = OUTSIDE.received("apkt").getLast();
        assertThat(form.field("heading")).isEqualTo("Keluhan");
        assertThat(form.field("complaint")).isEqualTo("Informasi");
        assertThat(form.field("subComplaint")).isEqualTo("PD");
        assertThat(form.field("unit")).isEqualTo("DISTRIBUSI JAKARTA RAYA");
        assertThat(form.field("problem")).startsWith("MOHON BANTUAN LAYANAN");
        assertThat(form.token()).isEqualTo("Bearer let-me-in");
        var urgent = OUTSIDE.received("simone").getLast();
        assertThat(urgent.field("escalation")).isEqualTo("URGENT");
        assertThat(urgent.field("apktNumber")).isEqualTo(apkt.number());
    }

    @Test
    @DisplayName("stays in the house until the CSO lets its form go, and goes with the words that stand then")
    void notBefore() {
        CaseView told = as(
                team.cso(), () -> desk.tell(AnException.of(CaseKind.UNIT_NOTE).report()));
        doing(team.cso(), () -> desk.word(told.id(), new Wording(null, null, "mohon segera ditindaklanjuti")));
        assertThat(letter(told.id())).isEmpty();

        doing(team.cso(), () -> desk.letGo(told.id()));

        await().until(() -> view(told.id()).state() == CaseState.DONE);
        assertThat(OUTSIDE.received("apkt").getLast().field("problem")).isEqualTo("MOHON SEGERA DITINDAKLANJUTI");
    }

    @Test
    @DisplayName("stays owed while the other side is down, says so, and is sent once when it is back")
    void down() {
        OUTSIDE.is(Mood.DOWN);
        CaseId id = letGo(AnException.of(CaseKind.UNIT_NOTE));

        await().until(() -> letter(id).getFirst().trouble() != null);
        assertThat(view(id).debt().owes()).isEqualTo(Owes.APKT);
        assertThat(letter(id).getFirst().underWay()).isTrue();
        assertThat(OUTSIDE.done("apkt")).isEqualTo(before);

        OUTSIDE.is(Mood.WELL);
        await().until(() -> view(id).state() == CaseState.DONE);
        assertThat(OUTSIDE.done("apkt")).isEqualTo(before + 1);
        assertThat(letter(id)).extracting(DispatchView::state).containsExactly(DispatchState.SENT);
    }

    @Test
    @DisplayName("is done once where the other side did it and its answer was lost")
    void silent() {
        OUTSIDE.is(Mood.SILENT);
        int calls = OUTSIDE.received("apkt").size();
        CaseId id = letGo(AnException.of(CaseKind.UNIT_NOTE));
        await().until(() -> OUTSIDE.received("apkt").size() > calls + 2);

        OUTSIDE.is(Mood.WELL);
        await().until(() -> view(id).state() == CaseState.DONE);

        assertThat(OUTSIDE.done("apkt")).isEqualTo(before + 1);
        assertThat(OUTSIDE.received("apkt").stream()
                        .skip(calls)
                        .map(StandIn.Received::key)
                        .distinct())
                .hasSize(1);
        assertThat(view(id).numbers()).hasSize(1);
    }

    @Test
    @DisplayName("is left to a person where the other side says no, who may mend it and send it again")
    void saysNo() {
        OUTSIDE.is(Mood.SAYS_NO);
        CaseId id = letGo(AnException.of(CaseKind.UNIT_NOTE));
        await().until(() -> letter(id).getFirst().state() == DispatchState.REFUSED);
        assertThat(letter(id).getFirst().trouble()).isEqualTo("status-422");
        assertThat(view(id).state()).isEqualTo(CaseState.OWED);

        OUTSIDE.is(Mood.WELL);
        doing(team.cso(), () -> desk.word(id, new Wording("ULP Menteng", null, null)));
        doing(team.tl(), () -> letters.atOnce(id, OutsideSystem.APKT));

        await().until(() -> view(id).state() == CaseState.DONE);
        assertThat(OUTSIDE.received("apkt").getLast().field("serviceUnit")).isEqualTo("ULP Menteng");
        assertThat(OUTSIDE.done("apkt")).isEqualTo(before + 1);
    }

    @Test
    @DisplayName("takes no nonsense for a number")
    void nonsense() {
        OUTSIDE.is(Mood.TALKS_NONSENSE);
        CaseId id = letGo(AnException.of(CaseKind.UNIT_NOTE));

        await().until(() -> letter(id).getFirst().state() == DispatchState.REFUSED);
        assertThat(letter(id).getFirst().trouble()).isEqualTo("no-number");
        assertThat(view(id).numbers()).isEmpty();
    }

    @Test
    @DisplayName("is not typed in by hand at the moment at which it is on its way, and is sent no more once it was")
    void byHand() {
        OUTSIDE.is(Mood.SILENT);
        int calls = OUTSIDE.received("apkt").size();
        CaseId id = letGo(AnException.of(CaseKind.UNIT_NOTE));
        await().until(() ->
                OUTSIDE.received("apkt").size() > calls && letter(id).getFirst().state() == DispatchState.SENDING);

        assertThatThrownBy(() -> as(team.cso(), () -> desk.enter(id, OutsideSystem.APKT, "K-1")))
                .isInstanceOf(EscalationRefused.class)
                .hasMessageContaining("sending");
        await().until(() -> typedByHand(id));

        OUTSIDE.is(Mood.WELL);
        assertThat(view(id).number(OutsideSystem.APKT).orElseThrow().way()).isEqualTo(Way.HAND);
        assertThat(letter(id)).extracting(DispatchView::state).containsExactly(DispatchState.BY_HAND);
        int after = OUTSIDE.received("apkt").size();
        CaseId next = letGo(AnException.of(CaseKind.UNIT_NOTE));
        await().until(() -> view(next).state() == CaseState.DONE);
        assertThat(OUTSIDE.received("apkt")).hasSize(after + 1);
    }

    private boolean typedByHand(CaseId id) {
        try {
            doing(team.cso(), () -> desk.enter(id, OutsideSystem.APKT, "K-1"));
            return true;
        } catch (EscalationRefused sending) {
            return false;
        }
    }

    @Test
    @DisplayName("is not sent a second time by whoever presses the button again")
    void sentOnce() {
        CaseId id = letGo(AnException.of(CaseKind.UNIT_NOTE));
        await().until(() -> view(id).state() == CaseState.DONE);

        assertThatThrownBy(() -> doing(team.cso(), () -> letters.atOnce(id, OutsideSystem.APKT)))
                .isInstanceOf(DispatchRefused.class)
                .hasMessageContaining("sent");
    }

    @Test
    @DisplayName("leaves nothing in the outbox when its transaction is rolled back")
    void rolledBack() {
        UUID request = UUID.randomUUID();
        doing(
                team.cso(),
                () -> transaction.executeWithoutResult(status -> {
                    desk.tell(AnException.of(CaseKind.UNIT_NOTE)
                            .on(request)
                            .letGo()
                            .report());
                    status.setRollbackOnly();
                }));
        CaseId next = letGo(AnException.of(CaseKind.UNIT_NOTE));

        await().until(() -> view(next).state() == CaseState.DONE);
        assertThat(OUTSIDE.done("apkt")).isEqualTo(before + 1);
        assertThat(as(team.cso(), () -> desk.ofRequest(request, team.cso().scope())))
                .isEmpty();
    }

    @Test
    @DisplayName("that the simulation made never leaves the house")
    void simulated() {
        Actor robot = new Actor(
                team.cso().id(),
                "sim.jkt.cso1",
                "Robot",
                team.cso().role(),
                false,
                team.cso().team(),
                team.cso().site(),
                team.cso().zone(),
                true);
        CaseView told = as(
                robot,
                () -> desk.tell(AnException.of(CaseKind.UNIT_NOTE).letGo().report()));
        CaseId next = letGo(AnException.of(CaseKind.UNIT_NOTE));

        await().until(() -> view(next).state() == CaseState.DONE);
        assertThat(OUTSIDE.done("apkt")).isEqualTo(before + 1);
        assertThat(as(robot, () -> letters.ofCase(told.id(), robot.scope()))).isEmpty();
    }

    @Test
    @Tag("Q-016")
    @Tag("Q-017")
    @DisplayName("of a temporary connection goes to AP2T and gets its Nomor Register")
    void register() {
        CaseId id = letGo(AnException.of(CaseKind.PS_CROSS_PHASE).of("523012345678", Transaction.PS));

        await().until(() -> view(id).state() == CaseState.DONE);

        assertThat(view(id).number(OutsideSystem.AP2T).orElseThrow().number()).matches("[0-9]{8,20}");
        var asked = OUTSIDE.received("ap2t").getLast();
        assertThat(asked.field("transaction")).isEqualTo("PS");
        assertThat(asked.field("idpel")).isEqualTo("523012345678");
        assertThat(asked.field("unit")).isEqualTo("DISTRIBUSI JAKARTA RAYA");
    }

    @Test
    @DisplayName("whose caller hung up before it was noted waits in the house until somebody sends it")
    void hungUp() {
        CaseView told = as(
                team.cso(), () -> desk.tell(AnException.of(CaseKind.UNIT_NOTE).report()));
        assertThat(told.readyAt()).isNull();
        assertThat(letter(told.id())).isEmpty();

        doing(team.tl(), () -> desk.letGo(told.id()));

        await().until(() -> view(told.id()).state() == CaseState.DONE);
        assertThat(OUTSIDE.done("apkt")).isEqualTo(before + 1);
    }

    @Test
    @DisplayName("that a TL has ended while the line was down leaves no orphan outside")
    void ended() {
        OUTSIDE.is(Mood.DOWN);
        CaseId id = letGo(AnException.of(CaseKind.UNIT_NOTE));
        await().until(() -> letter(id).getFirst().trouble() != null);

        await().until(() -> cancelled(id));
        OUTSIDE.is(Mood.WELL);
        CaseId next = letGo(AnException.of(CaseKind.UNIT_NOTE));
        await().until(() -> view(next).state() == CaseState.DONE);

        assertThat(letter(id)).extracting(DispatchView::state).containsExactly(DispatchState.CANCELLED);
        assertThat(view(id).numbers()).isEmpty();
        assertThat(OUTSIDE.done("apkt")).isEqualTo(before + 1);
        assertThatThrownBy(() -> doing(team.tl(), () -> letters.atOnce(id, OutsideSystem.APKT)))
                .isInstanceOf(DispatchRefused.class);
    }

    /** Not while an attempt is under way. */
    private boolean cancelled(CaseId id) {
        try {
            doing(team.tl(), () -> desk.cancel(id, VoidReason.MISTAKE));
            return true;
        } catch (EscalationRefused sending) {
            assertThat(sending.code()).isEqualTo("sending");
            return false;
        }
    }

    @Test
    @DisplayName("that the call took back and told again is sent again under the same key, and is done once")
    void toldAgain() {
        OUTSIDE.is(Mood.SILENT);
        int calls = OUTSIDE.received("apkt").size();
        UUID request = UUID.randomUUID();
        CaseId id = letGo(AnException.of(CaseKind.UNIT_NOTE).on(request));
        await().until(() -> OUTSIDE.received("apkt").size() > calls);

        doing(team.cso(), () -> desk.withdraw(request));
        assertThat(view(id).state()).isEqualTo(CaseState.VOID);
        OUTSIDE.is(Mood.WELL);
        letGo(AnException.of(CaseKind.UNIT_NOTE).on(request));

        await().until(() -> view(id).state() == CaseState.DONE);
        assertThat(OUTSIDE.done("apkt")).isEqualTo(before + 1);
    }

    private CaseId letGo(AnException exception) {
        return as(team.cso(), () -> desk.tell(exception.letGo().report())).id();
    }

    private CaseView view(CaseId id) {
        return as(team.cso(), () -> desk.view(id, team.cso().scope()));
    }

    private List<DispatchView> letter(CaseId id) {
        return as(team.cso(), () -> letters.ofCase(id, team.cso().scope()));
    }

    private static ConditionFactory await() {
        return Awaitility.await().pollInterval(Duration.ofMillis(20)).atMost(Duration.ofSeconds(20));
    }
}
