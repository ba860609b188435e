package id.satupintu.escalation.ruling;

import static id.satupintu.escalation.Team.as;
import static id.satupintu.escalation.Team.doing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satupintu.access.OpenWork;
import id.satupintu.escalation.Team;
import id.satupintu.relay.Hint;
import id.satupintu.relay.RelayBus;
import id.satupintu.relay.Subscription;
import id.satupintu.relay.Topic;
import id.satupintu.testing.BothDatabases;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest
@BothDatabases
@RecordApplicationEvents
@DisplayName("A ruling")
class RulingDeskTest {

    private static final int TLS = 16;

    private final Team team = Team.fresh();

    @Autowired
    RulingDesk desk;

    @Autowired
    RelayBus bus;

    @Autowired
    @Qualifier("escalation.ruling.open-work")
    OpenWork work;

    @Autowired
    ApplicationEvents events;

    @Test
    @Tag("A-01")
    @DisplayName("offers PLN Mobile first; the other two ways are deviations")
    void ways() {
        assertThat(Matter.OUTSIDE_POLICY.verdicts(List.of()))
                .containsExactly(Verdict.TRY_APP, Verdict.UNIT_NOTE, Verdict.CC_SERVICE);
        assertThat(Matter.OUTSIDE_POLICY.verdicts(List.of()).stream().filter(Verdict::deviation))
                .containsExactly(Verdict.UNIT_NOTE, Verdict.CC_SERVICE);
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    @Tag("A-01")
    @DisplayName("carries a reason that belongs to the way that was picked")
    void reasonCoded(Verdict verdict) {
        RulingView asked = ask(verdict.matter());
        RulingReason foreign =
                verdict.matter() == Matter.OUTSIDE_POLICY ? RulingReason.MEETS_CRITERION : RulingReason.LIMIT_MOVES;

        refuses("reason", () -> rule(asked, new RulingAnswer(verdict, foreign, null)));
        refuses("note", () -> rule(asked, new RulingAnswer(verdict, RulingReason.OTHER, " ")));
        RulingView ruled = rule(asked, RulingAnswer.usual(verdict));

        assertThat(ruled.open()).isFalse();
        assertThat(ruled.verdict()).isEqualTo(verdict);
        assertThat(ruled.ruledBy()).isEqualTo(team.tl().name());
        assertThat(events.stream(RulingGiven.class)).singleElement().satisfies(told -> {
            assertThat(told.verdict()).isEqualTo(verdict.name());
            assertThat(told.deviation()).isEqualTo(verdict.deviation());
            assertThat(told.tl()).isEqualTo(team.tl().id().value());
        });
    }

    @Test
    @Tag("A-17")
    @DisplayName("on a complaint cannot be answered as one on a power")
    void matters() {
        RulingView asked = ask(Matter.HARD_COMPLAINT);

        refuses("reason", () -> rule(asked, RulingAnswer.usual(Verdict.TRY_APP)));
    }

    @Test
    @DisplayName("is asked once, however often the CSO asks")
    void once() {
        UUID request = UUID.randomUUID();
        RulingView first = as(team.cso(), () -> desk.ask(AQuestion.outside(request)));
        RulingView again = as(team.cso(), () -> desk.ask(AQuestion.outside(request)));

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(open()).hasSize(1);
        assertThat(events.stream(RulingAsked.class)).hasSize(1);
    }

    @Test
    @DisplayName("keeps its team from being closed until it was given, and told where the caller did not wait")
    void teamInUse() {
        String code = Objects.requireNonNull(team.cso().team());
        RulingView asked = ask(Matter.OUTSIDE_POLICY);
        assertThat(work.of(code)).isOne();

        as(team.cso(), () -> {
            desk.later(asked.requestId(), Matter.OUTSIDE_POLICY);
            return true;
        });
        rule(asked, RulingAnswer.usual(Verdict.TRY_APP));
        assertThat(work.of(code)).isOne();

        as(team.cso(), () -> {
            desk.relayed(asked.requestId(), Matter.OUTSIDE_POLICY);
            return true;
        });
        assertThat(work.of(code)).isZero();
    }

    @Test
    @DisplayName("is on the screens of the CSO and of the team a moment later")
    void live() throws InterruptedException {
        BlockingQueue<Hint> cso = new LinkedBlockingQueue<>();
        BlockingQueue<Hint> tls = new LinkedBlockingQueue<>();
        try (Subscription first = bus.subscribe(Topic.owner(team.cso().id()), cso::add);
                Subscription second =
                        bus.subscribe(Topic.rulings(String.valueOf(team.cso().team())), tls::add)) {
            RulingView asked = ask(Matter.OUTSIDE_POLICY);
            assertThat(tls.poll(5, TimeUnit.SECONDS)).isNotNull();
            assertThat(cso.poll(5, TimeUnit.SECONDS)).isNotNull();

            rule(asked, RulingAnswer.usual(Verdict.TRY_APP));

            Hint heard = cso.poll(5, TimeUnit.SECONDS);
            assertThat(heard).isNotNull();
            assertThat(heard.version()).isGreaterThan(asked.version());
            assertThat(tls.poll(5, TimeUnit.SECONDS)).isNotNull();
        }
    }

    @Test
    @DisplayName("is that of the first of many TLs; the others hear who it was")
    void race() throws Exception {
        RulingView asked = ask(Matter.OUTSIDE_POLICY);
        List<Callable<String>> tls = new ArrayList<>();
        for (int number = 0; number < TLS; number++) {
            var tl = number % 2 == 0 ? team.tl() : team.otherTl();
            tls.add(() -> as(tl, () -> outcome(asked)));
        }
        List<String> outcomes = new ArrayList<>();
        try (var hands = Executors.newFixedThreadPool(TLS)) {
            for (var done : hands.invokeAll(tls)) {
                outcomes.add(done.get());
            }
        }

        assertThat(outcomes).filteredOn("ruled"::equals).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.equals("ruled"))
                .allMatch(outcome -> outcome.equals(team.tl().name())
                        || outcome.equals(team.otherTl().name()));
    }

    private String outcome(RulingView asked) {
        try {
            desk.rule(asked.id(), RulingAnswer.usual(Verdict.TRY_APP));
            return "ruled";
        } catch (RulingRefused refused) {
            return String.valueOf(refused.by());
        }
    }

    @Test
    @DisplayName("is given no more once the CSO has taken the question back or the call has ended")
    void takenBack() {
        RulingView asked = ask(Matter.OUTSIDE_POLICY);
        doing(team.cso(), () -> desk.withdraw(asked.requestId(), Matter.OUTSIDE_POLICY));
        refuses("withdrawn", () -> rule(asked, RulingAnswer.usual(Verdict.TRY_APP)));

        RulingView second = ask(Matter.OUTSIDE_POLICY);
        doing(team.cso(), () -> desk.callEnded(second.callId()));
        refuses("withdrawn", () -> rule(second, RulingAnswer.usual(Verdict.TRY_APP)));
        assertThat(open()).isEmpty();
    }

    @Test
    @DisplayName("says whether the caller is still on the line")
    void line() {
        RulingView asked = ask(Matter.OUTSIDE_POLICY);
        doing(team.cso(), () -> desk.line(asked.callId(), false));

        assertThat(open())
                .singleElement()
                .satisfies(row -> assertThat(row.onLine()).isFalse());
    }

    @Test
    @DisplayName("is asked of the team's own TLs and given by nobody else")
    void scope() {
        RulingView asked = ask(Matter.OUTSIDE_POLICY);
        Team others = Team.fresh();

        assertThat(as(others.tl(), () -> desk.open(others.tl().scope()))).isEmpty();
        refuses("not-found", () -> as(others.tl(), () -> desk.rule(asked.id(), RulingAnswer.usual(Verdict.TRY_APP))));
        assertThatThrownBy(() -> as(team.cso(), () -> desk.rule(asked.id(), RulingAnswer.usual(Verdict.TRY_APP))))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(as(team.manager(), () -> desk.open(team.manager().scope())))
                .extracting(RulingView::id)
                .contains(asked.id());
        assertThat(as(
                        team.colleague(),
                        () -> desk.ofRequest(
                                asked.requestId(),
                                Matter.OUTSIDE_POLICY,
                                team.colleague().scope())))
                .isEmpty();
    }

    @Test
    @DisplayName("masks a NIK in what was said and in the note")
    void masked() {
        RulingView asked =
                as(team.cso(), () -> desk.ask(AQuestion.complaint(UUID.randomUUID(), "marah, NIK 3174015508900003")));
        RulingView ruled =
                rule(asked, new RulingAnswer(Verdict.CONFIRMED, RulingReason.OTHER, "lihat NIK 3174015508900003"));

        assertThat(ruled.words()).contains("marah").doesNotContain("3174015508900003");
        assertThat(ruled.note()).contains("lihat").doesNotContain("3174015508900003");
        assertThat(ruled.toString()).doesNotContain("Hana");
    }

    private RulingView ask(Matter matter) {
        UUID request = UUID.randomUUID();
        return as(
                team.cso(),
                () -> desk.ask(
                        matter == Matter.OUTSIDE_POLICY
                                ? AQuestion.outside(request)
                                : AQuestion.complaint(request, "akan ke media")));
    }

    private RulingView rule(RulingView asked, RulingAnswer answer) {
        return as(team.tl(), () -> desk.rule(asked.id(), answer));
    }

    private List<RulingView> open() {
        return as(team.tl(), () -> desk.open(team.tl().scope()));
    }

    private static void refuses(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOf(RulingRefused.class)
                .satisfies(e -> assertThat(((RulingRefused) e).code()).isEqualTo(code));
    }
}
