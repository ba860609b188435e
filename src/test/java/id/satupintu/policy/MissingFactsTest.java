package id.satupintu.policy;

import static id.satupintu.policy.Ask.CENTRAL_JAVA;
import static id.satupintu.policy.Ask.INDONESIAN;
import static id.satupintu.policy.Ask.WEST_JAVA;
import static id.satupintu.policy.Ask.decide;
import static id.satupintu.policy.Ask.pb;
import static id.satupintu.policy.Ask.pd;
import static id.satupintu.policy.Ask.ps;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is asked for: every fact that could change the route and nothing else. */
class MissingFactsTest {

    @Test
    @DisplayName("PB and PD need the power; its phase follows")
    void power() {
        RoutingAnswer pb = decide(RoutingQuestion.about(Transaction.PB).draft());
        RoutingAnswer pd = decide(RoutingQuestion.about(Transaction.PD).draft());

        assertThat(pb.route()).isEqualTo(RouteKind.ASK);
        assertThat(pb.missingFields()).containsExactly("powerAsked");
        assertThat(pb.rule()).isEqualTo("Q-040");
        assertThat(pd.missingFields()).containsExactly("powerAsked");
    }

    @Test
    @DisplayName("Three phases settle a PB before the power is known")
    void threePhasesSettle() {
        RoutingDraft pb = RoutingQuestion.about(Transaction.PB).draft();

        assertThat(decide(pb.phaseAsked(Phase.THREE)).route()).isEqualTo(RouteKind.OUTSIDE_POLICY);
        assertThat(decide(pb.phaseAsked(Phase.ONE)).missingFields()).containsExactly("powerAsked");
    }

    @Test
    @DisplayName("A power that is no step leaves its phase open, but only where the phase can change the route")
    void phaseOfNoStep() {
        assertThat(decide(pb(5_000)).missingFields()).containsExactly("phaseAsked");
        assertThat(decide(pb(12_000)).route()).isEqualTo(RouteKind.OUTSIDE_POLICY);
    }

    @Test
    @Tag("Q-043")
    @DisplayName("A PS is first asked for the IDPEL")
    void idpel() {
        RoutingAnswer answer = decide(ps(1_300, 2_200, WEST_JAVA).idpel(null));

        assertThat(answer.missingFields()).containsExactly("idpel");
        assertThat(answer.rule()).isEqualTo("Q-043");
    }

    @Test
    @Tag("Q-043")
    @Tag("A-41")
    @DisplayName("A PS of which nothing is known needs all four facts of its criteria")
    void everythingOfPs() {
        assertThat(decide(RoutingQuestion.about(Transaction.PS).draft()).missingFields())
                .containsExactly("idpel", "powerAsked", "phaseNow", "province");
    }

    @Test
    @DisplayName("The province is asked for between the two limits only")
    void province() {
        assertThat(decide(ps(1_300, 13_900, "")).missingFields()).containsExactly("province");
        assertThat(decide(ps(1_300, 11_000, "")).route()).isEqualTo(RouteKind.PLN_MOBILE);
        assertThat(decide(pd(1_300, 13_900)).route()).isEqualTo(RouteKind.OUTSIDE_POLICY);
    }

    @Test
    @Tag("Q-043")
    @DisplayName("The phase now is asked for when a PS asks for three phases, and not for one")
    void phaseNow() {
        assertThat(decide(ps(0, 6_600, WEST_JAVA)).missingFields()).containsExactly("phaseNow");
        assertThat(decide(ps(5_000, 6_600, WEST_JAVA)).missingFields()).containsExactly("phaseNow");
        assertThat(decide(ps(0, 2_200, WEST_JAVA)).route()).isEqualTo(RouteKind.PLN_MOBILE);
    }

    @Test
    @DisplayName("From one phase to three a PS is processed at the centre, customer or not")
    void idpelThatChangesNothing() {
        RoutingAnswer answer = decide(ps(1_300, 6_600, WEST_JAVA).idpel(null));

        assertThat(answer.route()).isEqualTo(RouteKind.CC_REGISTER);
        assertThat(answer.ccRegister()).isEqualTo(CcRegister.PS_CROSS_PHASE);
    }

    @Test
    @Tag("Q-033")
    @DisplayName("The transaction is asked for even where all lead to the app, because verification differs")
    void transaction() {
        RoutingAnswer answer = decide(pb(2_200).transaction(null).idpel(Ask.IDPEL));

        assertThat(answer.missingFields()).containsExactly("transaction");
        assertThat(answer.rule()).isEqualTo("Q-033");
    }

    @Test
    @Tag("Q-033")
    @DisplayName("Of a question that knows nothing everything is asked, Niaga first")
    void nothingKnown() {
        assertThat(PolicyTable.decide(RoutingQuestion.unknown(), Ask.SEED).missingFields())
                .containsExactly("niaga", "transaction", "idpel", "powerAsked", "phaseNow", "province");
    }

    @Test
    @DisplayName("A named transaction says by itself that it is Niaga")
    void transactionSaysNiaga() {
        assertThat(decide(pb(2_200).niaga(null)).route()).isEqualTo(RouteKind.PLN_MOBILE);
    }

    @Test
    @DisplayName("An exception settles a PB and an increase of unknown size, so nothing is asked")
    void exceptionSettles() {
        RoutingDraft pb = RoutingQuestion.about(Transaction.PB).draft().exceptions(ExceptionKind.NO_PHONE);
        RoutingDraft pd = RoutingQuestion.about(Transaction.PD).draft().exceptions(ExceptionKind.NO_PHONE);

        assertThat(decide(pb).route()).isEqualTo(RouteKind.APKT_SIMONE);
        assertThat(decide(pd).route()).isEqualTo(RouteKind.APKT_SIMONE);
    }

    @Test
    @Tag("A-39")
    @DisplayName("With the power now known, a PD with an exception could still be a decrease")
    void exceptionAndDecrease() {
        RoutingDraft pd = pd(1_300, 2_200).powerAsked(null).exceptions(ExceptionKind.NO_PHONE);

        assertThat(decide(pd).missingFields()).containsExactly("powerAsked");
    }

    @Test
    @Tag("A-39")
    @DisplayName(
            "A power now below the smallest step or above every number leaves the same question open or settles it")
    void powerNowBeyondTheSteps() {
        RoutingDraft tiny = pd(100, 2_200).powerAsked(null).exceptions(ExceptionKind.NO_PHONE);
        RoutingDraft huge = pd(Integer.MAX_VALUE, 2_200).powerAsked(null);

        assertThat(decide(tiny).missingFields()).containsExactly("powerAsked");
        assertThat(decide(huge).route()).isEqualTo(RouteKind.NON_NIAGA);
    }

    @Test
    @Tag("A-18")
    @DisplayName("Whether a VVIP objects is never missing: silence is not objecting")
    void objecting() {
        RoutingAnswer answer = decide(pd(1_300, 2_200).exceptions(ExceptionKind.VVIP));

        assertThat(answer.route()).isEqualTo(RouteKind.PLN_MOBILE);
        assertThat(answer.missing()).isEmpty();
    }

    @Test
    @DisplayName("The sentence of ASK names what to ask for in words")
    void sentence() {
        RoutingAnswer answer = decide(ps(0, 13_900, CENTRAL_JAVA).province(null).idpel(null));

        assertThat(answer.explanation(INDONESIAN)).contains("IDPEL", "provinsi").doesNotContain("fasa saat ini");
        assertThat(answer.verification()).isEqualTo(Verification.NOT_NEEDED);
        assertThat(answer.reminderAfter()).isFalse();
    }
}
