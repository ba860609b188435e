package id.satupintu.policy;

import static id.satupintu.policy.Ask.CENTRAL_JAVA;
import static id.satupintu.policy.Ask.WEST_JAVA;
import static id.satupintu.policy.Ask.decide;
import static id.satupintu.policy.Ask.pb;
import static id.satupintu.policy.Ask.pd;
import static id.satupintu.policy.Ask.ps;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requirements section 8, row by row and at the edges of each row. */
class DecisionTableTest {

    @Test
    @Tag("Q-006")
    @DisplayName("Row 1: what is not Niaga stays outside, whatever else was typed")
    void notNiaga() {
        RoutingAnswer answer =
                decide(ps(2_200, 22_000, CENTRAL_JAVA).niaga(false).exceptions(ExceptionKind.HARD_COMPLAINT));

        assertThat(answer.route()).isEqualTo(RouteKind.NON_NIAGA);
        assertThat(answer.exception()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {450, 6_600, 11_000, 12_345, 22_000, 197_000})
    @Tag("Q-044")
    @DisplayName("Row 2: a PS without IDPEL needs no power, phase or province")
    void psWithoutIdpel(int va) {
        RoutingAnswer answer = decide(ps(0, va, WEST_JAVA).idpel(" "));

        assertThat(answer.route()).isEqualTo(RouteKind.CC_REGISTER);
        assertThat(answer.rule()).isEqualTo("Q-044");
        assertThat(answer.ccRegister()).isEqualTo(CcRegister.PS_NON_CUSTOMER);
        assertThat(answer.verification()).isEqualTo(Verification.NOT_NEEDED);
    }

    @ParameterizedTest
    @ValueSource(ints = {3_900, 6_600, 10_600, 13_200, 33_000, 197_000})
    @Tag("Q-044")
    @Tag("A-07")
    @DisplayName("Row 3: a PS from one phase to three is processed at any power")
    void psAcrossPhases(int va) {
        RoutingAnswer answer = decide(ps(1_300, va, WEST_JAVA));

        assertThat(answer.route()).isEqualTo(RouteKind.CC_REGISTER);
        assertThat(answer.rule()).isEqualTo("Q-044");
        assertThat(answer.ccRegister()).isEqualTo(CcRegister.PS_CROSS_PHASE);
    }

    @Test
    @Tag("A-20")
    @DisplayName("Rows 2 and 3 go before the exceptions, whose codes are kept")
    void theCentreGoesBeforeTheExceptions() {
        RoutingAnswer nonCustomer = decide(ps(0, 2_200, WEST_JAVA).idpel("").exceptions(ExceptionKind.NO_PHONE));
        RoutingAnswer crossPhase = decide(ps(1_300, 6_600, WEST_JAVA).exceptions(ExceptionKind.HARD_COMPLAINT));

        assertThat(nonCustomer.route()).isEqualTo(RouteKind.CC_REGISTER);
        assertThat(nonCustomer.exception()).isNull();
        assertThat(nonCustomer.exceptions()).containsExactly(ExceptionKind.NO_PHONE);
        assertThat(crossPhase.route()).isEqualTo(RouteKind.CC_REGISTER);
    }

    @ParameterizedTest
    @CsvSource({"NO_PHONE", "PHONE_UNSUPPORTED", "HARD_COMPLAINT"})
    @Tag("Q-010")
    @Tag("Q-012")
    @Tag("Q-014")
    @Tag("Q-015")
    @DisplayName("Row 4: each exception by itself leads to APKT and Simone")
    void exceptions(ExceptionKind kind) {
        RoutingAnswer answer = decide(pb(2_200).exceptions(kind));

        assertThat(answer.route()).isEqualTo(RouteKind.APKT_SIMONE);
        assertThat(answer.exception()).isEqualTo(kind);
        assertThat(answer.reminderAfter()).isFalse();
    }

    @Test
    @Tag("Q-014")
    @DisplayName("Row 4 goes before the limits: an exception above them is no matter for the Team Leader")
    void exceptionAboveTheLimit() {
        assertThat(decide(pd(11_000, 66_000).exceptions(ExceptionKind.NO_PHONE)).route())
                .isEqualTo(RouteKind.APKT_SIMONE);
    }

    @ParameterizedTest
    @ValueSource(ints = {450, 900, 1_300, 2_200, 3_500, 4_400, 5_500, 7_700, 11_000})
    @Tag("Q-040")
    @Tag("Q-045")
    @Tag("Q-092")
    @DisplayName("Row 5: a customer's single-phase PS up to 11000 VA goes to the app and needs a verified account")
    void psWithinTheLimit(int va) {
        RoutingAnswer answer = decide(ps(1_300, va, WEST_JAVA));

        assertThat(answer.route()).isEqualTo(RouteKind.PLN_MOBILE);
        assertThat(answer.rule()).isEqualTo("Q-040");
        assertThat(answer.verification()).isEqualTo(Verification.BLOCKING);
        assertThat(answer.reminderAfter()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "13900, 33, PLN_MOBILE",
        "17600, 33, PLN_MOBILE",
        "22000, 33, PLN_MOBILE",
        "13900, 34, OUTSIDE_POLICY",
        "22000, 31, OUTSIDE_POLICY"
    })
    @Tag("Q-041")
    @Tag("A-08")
    @DisplayName("Row 6: the wider limit holds in Central Java and not in Yogyakarta or elsewhere")
    void psWithinTheWiderLimit(int va, String province, RouteKind route) {
        assertThat(decide(ps(1_300, va, province)).route()).isEqualTo(route);
    }

    @Test
    @Tag("Q-041")
    @DisplayName("Row 6 is for PS only: a PD or PB of 22000 VA in Central Java is outside the policy")
    void onlyPsHasTheWiderLimit() {
        assertThat(decide(pd(1_300, 22_000).province(CENTRAL_JAVA)).route()).isEqualTo(RouteKind.OUTSIDE_POLICY);
        assertThat(decide(pb(22_000).province(CENTRAL_JAVA)).route()).isEqualTo(RouteKind.OUTSIDE_POLICY);
    }

    @ParameterizedTest
    @CsvSource({"450, 900", "1300, 2200", "1300, 11000", "7700, 11000"})
    @Tag("Q-040")
    @Tag("Q-092")
    @DisplayName("Row 7: a single-phase PD up to 11000 VA goes to the app and needs a verified account")
    void pdWithinTheLimit(int now, int asked) {
        RoutingAnswer answer = decide(pd(now, asked));

        assertThat(answer.rule()).isEqualTo("Q-040");
        assertThat(answer.route()).isEqualTo(RouteKind.PLN_MOBILE);
        assertThat(answer.verification()).isEqualTo(Verification.BLOCKING);
    }

    @ParameterizedTest
    @ValueSource(ints = {450, 1_300, 7_700, 11_000})
    @Tag("Q-040")
    @Tag("Q-092")
    @Tag("Q-094")
    @DisplayName("Row 8: a single-phase PB up to 11000 VA goes to the app without verification, with a reminder")
    void pbWithinTheLimit(int va) {
        RoutingAnswer answer = decide(pb(va));

        assertThat(answer.rule()).isEqualTo("Q-040");
        assertThat(answer.route()).isEqualTo(RouteKind.PLN_MOBILE);
        assertThat(answer.verification()).isEqualTo(Verification.NOT_NEEDED);
        assertThat(answer.reminderAfter()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"11000, PLN_MOBILE", "11001, OUTSIDE_POLICY", "13900, OUTSIDE_POLICY"})
    @Tag("Q-040")
    @DisplayName("The limit of 11000 VA is inclusive")
    void inclusiveLimit(int va, RouteKind route) {
        assertThat(decide(pb(va).phaseAsked(Phase.ONE)).route()).isEqualTo(route);
        assertThat(decide(pd(1_300, va).phaseAsked(Phase.ONE)).route()).isEqualTo(route);
        assertThat(decide(ps(1_300, va, WEST_JAVA).phaseAsked(Phase.ONE)).route())
                .isEqualTo(route);
    }

    @ParameterizedTest
    @CsvSource({"22000, PLN_MOBILE", "22001, OUTSIDE_POLICY"})
    @Tag("Q-041")
    @DisplayName("The limit of 22000 VA is inclusive")
    void inclusiveWiderLimit(int va, RouteKind route) {
        assertThat(decide(ps(1_300, va, CENTRAL_JAVA).phaseAsked(Phase.ONE)).route())
                .isEqualTo(route);
    }

    @Test
    @Tag("Q-001")
    @DisplayName("Every answer names the edition that was asked")
    void namesTheEdition() {
        assertThat(decide(pb(2_200)).edition()).isEqualTo(Ask.SEED.id());
    }
}
