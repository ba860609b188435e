package id.satupintu.policy;

import static id.satupintu.policy.Ask.CENTRAL_JAVA;
import static id.satupintu.policy.Ask.INDONESIAN;
import static id.satupintu.policy.Ask.WEST_JAVA;
import static id.satupintu.policy.Ask.decide;
import static id.satupintu.policy.Ask.pb;
import static id.satupintu.policy.Ask.pd;
import static id.satupintu.policy.Ask.ps;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requirements section 9 as far as it touches routing. */
class AmbiguitiesTest {

    @ParameterizedTest
    @CsvSource({"13900", "16500", "197000", "250000"})
    @Tag("A-01")
    @DisplayName("A-01: PB and PD above 11000 VA are for the Team Leader, and the sentence says why")
    void aboveTheLimit(int va) {
        RoutingAnswer answer = decide(pb(va).phaseAsked(PowerStep.phaseOf(va).orElse(Phase.THREE)));

        assertThat(answer.route()).isEqualTo(RouteKind.OUTSIDE_POLICY);
        assertThat(answer.rule()).isEqualTo("Q-005");
        assertThat(answer.ground()).isEqualTo("A-01");
        assertThat(answer.explanation(INDONESIAN)).contains("11.000 VA", "A-01");
        assertThat(decide(pd(11_000, 13_900)).ground()).isEqualTo("A-01");
    }

    @ParameterizedTest
    @CsvSource({"3900", "6600", "10600"})
    @Tag("A-02")
    @DisplayName("A-02: three phases below 11000 VA are not 'one phase up to 11000 VA'")
    void threePhaseBelowTheLimit(int va) {
        assertThat(decide(pb(va)).ground()).isEqualTo("A-02");
        assertThat(decide(pd(3_900, va + 1).phaseAsked(Phase.THREE)).ground()).isEqualTo("A-02");
    }

    @Test
    @Tag("A-02")
    @DisplayName("A-02: the phase that was said goes before the standard step, and the mismatch is noted")
    void saidPhaseGoesFirst() {
        RoutingAnswer answer = decide(pb(6_600).phaseAsked(Phase.ONE));

        assertThat(answer.route()).isEqualTo(RouteKind.PLN_MOBILE);
        assertThat(answer.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.in(INDONESIAN)).contains("6.600 VA", "3 fasa", "1 fasa"));
        assertThat(decide(pb(2_200).phaseAsked(Phase.THREE)).route()).isEqualTo(RouteKind.OUTSIDE_POLICY);
    }

    @Test
    @Tag("A-03")
    @DisplayName("A-03: an edition may bind PS only; then every PB and PD goes to the app")
    void limitsForPsOnly() {
        PolicyRules psOnly = PolicyRules.SEED.limitsApplyingTo(Set.of(Transaction.PS));

        RoutingAnswer pb = decide(pb(66_000), psOnly);
        RoutingAnswer pd = decide(pd(1_300, 16_500), psOnly);

        assertThat(pb.route()).isEqualTo(RouteKind.PLN_MOBILE);
        assertThat(pb.ground()).isEqualTo("A-03");
        assertThat(pb.reminderAfter()).isTrue();
        assertThat(pd.verification()).isEqualTo(Verification.BLOCKING);
        assertThat(decide(ps(1_300, 13_900, WEST_JAVA), psOnly).route()).isEqualTo(RouteKind.OUTSIDE_POLICY);
    }

    @Test
    @Tag("A-03")
    @DisplayName("A-03: without a limit the power is not asked for")
    void withoutLimitNoPowerIsAsked() {
        PolicyRules psOnly = PolicyRules.SEED.limitsApplyingTo(Set.of(Transaction.PS));

        RoutingDraft pb = RoutingQuestion.about(Transaction.PB).draft();

        assertThat(decide(pb, psOnly).route()).isEqualTo(RouteKind.PLN_MOBILE);
        assertThat(decide(pb).route()).isEqualTo(RouteKind.ASK);
    }

    @Test
    @Tag("A-04")
    @DisplayName("A-04: 12000 VA is no step; the neighbours of its phase are offered")
    void noStep() {
        RoutingAnswer answer = decide(ps(1_300, 12_000, WEST_JAVA).phaseAsked(Phase.ONE));

        assertThat(answer.route()).isEqualTo(RouteKind.OUTSIDE_POLICY);
        assertThat(answer.ground()).isEqualTo("A-04");
        assertThat(answer.explanation(INDONESIAN)).contains("11.000 VA", "Jawa Tengah", "3 fasa");
        assertThat(answer.notes().getFirst().in(INDONESIAN)).contains("12.000 VA", "11.000 VA", "13.900 VA");
    }

    @Test
    @Tag("A-04")
    @DisplayName("A-04: beyond the last step only one neighbour is offered")
    void beyondTheLastStep() {
        RoutingAnswer answer = decide(pb(250_000).phaseAsked(Phase.THREE));

        assertThat(answer.notes().getFirst().in(INDONESIAN)).contains("250.000 VA", "197.000 VA", "3 fasa");
    }

    @Test
    @Tag("A-05")
    @DisplayName("A-05: PS from three phases to three is outside, to one phase within the limit goes to the app")
    void psFromThreePhases() {
        RoutingAnswer stays = decide(ps(6_600, 10_600, CENTRAL_JAVA));
        RoutingAnswer back = decide(ps(6_600, 5_500, WEST_JAVA));

        assertThat(stays.route()).isEqualTo(RouteKind.OUTSIDE_POLICY);
        assertThat(stays.ground()).isEqualTo("A-05");
        assertThat(back.route()).isEqualTo(RouteKind.PLN_MOBILE);
        assertThat(back.rule()).isEqualTo("Q-040");
        assertThat(back.ground()).isEqualTo("A-05");
    }

    @Test
    @Tag("A-05")
    @DisplayName("A-05: back to one phase above 11000 VA follows the limits of any single-phase PS")
    void psBackToOnePhaseAboveTheLimit() {
        assertThat(decide(ps(33_000, 13_900, CENTRAL_JAVA)).rule()).isEqualTo("Q-041");
        assertThat(decide(ps(33_000, 13_900, WEST_JAVA)).ground()).isEqualTo("A-04");
    }

    @Test
    @Tag("A-06")
    @DisplayName("A-06: a PD across phases is no exception")
    void pdAcrossPhases() {
        RoutingAnswer answer = decide(pd(2_200, 6_600));

        assertThat(answer.route()).isEqualTo(RouteKind.OUTSIDE_POLICY);
        assertThat(answer.ground()).isEqualTo("A-06");
    }

    @Test
    @Tag("A-08")
    @DisplayName("A-08: the provinces of the wider limit are a setting; Yogyakarta is noted while it is off")
    void provincesAreASetting() {
        PolicyRules withYogyakarta = PolicyRules.SEED.psLimitIn(Set.of("33", "34"));
        RoutingDraft yogyakarta = ps(1_300, 22_000, "34");

        RoutingAnswer off = decide(yogyakarta);

        assertThat(off.route()).isEqualTo(RouteKind.OUTSIDE_POLICY);
        assertThat(off.notes()).extracting(Sentence::key).contains("policy.note.yogyakarta");
        assertThat(decide(yogyakarta, withYogyakarta).rule()).isEqualTo("Q-041");
    }

    @Test
    @Tag("A-09")
    @DisplayName("A-09: the PS limit reads the power asked for, and the screen says so")
    void powerAskedCounts() {
        RoutingAnswer answer = decide(ps(11_000, 22_000, CENTRAL_JAVA));

        assertThat(answer.route()).isEqualTo(RouteKind.PLN_MOBILE);
        assertThat(answer.notes()).extracting(Sentence::key).containsExactly("policy.note.powerAsked");
    }

    @Test
    @Tag("A-20")
    @DisplayName("A-20: among a, b and c the label is c, then b, then a, and all codes are kept")
    void labelOrder() {
        RoutingDraft pd = pd(1_300, 2_200).objects(true);

        assertThat(decide(pd.exceptions(ExceptionKind.values())).exceptions())
                .isEqualTo(List.of(
                        ExceptionKind.HARD_COMPLAINT,
                        ExceptionKind.VVIP,
                        ExceptionKind.NO_PHONE,
                        ExceptionKind.PHONE_UNSUPPORTED));
        assertThat(decide(pd.exceptions(ExceptionKind.NO_PHONE, ExceptionKind.VVIP))
                        .exception())
                .isEqualTo(ExceptionKind.VVIP);
    }

    @Test
    @Tag("A-18")
    @DisplayName("A-18: a VVIP who does not object lends no label to another exception")
    void contentVvipBesideNoPhone() {
        RoutingAnswer answer =
                decide(pd(1_300, 2_200).objects(false).exceptions(ExceptionKind.VVIP, ExceptionKind.NO_PHONE));

        assertThat(answer.route()).isEqualTo(RouteKind.APKT_SIMONE);
        assertThat(answer.exceptions()).containsExactly(ExceptionKind.NO_PHONE);
    }

    @Test
    @Tag("A-34")
    @DisplayName("A-34: a PD without IDPEL is routed all the same, a PB ignores it")
    void idpelMattersForPsOnly() {
        assertThat(decide(pd(1_300, 2_200).idpel(null)).route()).isEqualTo(RouteKind.PLN_MOBILE);
        assertThat(decide(pd(1_300, 2_200).idpel("")).route()).isEqualTo(RouteKind.PLN_MOBILE);
        assertThat(decide(pb(2_200).idpel(Ask.IDPEL)).route()).isEqualTo(RouteKind.PLN_MOBILE);
    }

    @ParameterizedTest
    @CsvSource({"2200, 1300", "2200, 2200"})
    @Tag("A-39")
    @DisplayName("A-39: a PD for no more than the power now is not Niaga, unless the edition says otherwise")
    void decrease(int now, int asked) {
        RoutingAnswer answer = decide(pd(now, asked));

        assertThat(answer.route()).isEqualTo(RouteKind.NON_NIAGA);
        assertThat(answer.ground()).isEqualTo("A-39");
        assertThat(decide(pd(now, asked), PolicyRules.SEED.decreaseAsPd()).rule())
                .isEqualTo("Q-040");
    }

    @Test
    @Tag("A-39")
    @DisplayName("A-39: a PD without the power now counts as an increase")
    void powerNowUnknown() {
        assertThat(decide(pd(1_300, 2_200).powerNow(null)).route()).isEqualTo(RouteKind.PLN_MOBILE);
    }
}
