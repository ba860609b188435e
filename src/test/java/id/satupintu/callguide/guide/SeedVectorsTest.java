package id.satupintu.callguide.guide;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.policy.CcRegister;
import id.satupintu.policy.ExceptionKind;
import id.satupintu.policy.RouteKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("The vectors straight from the policy, walked in the guide")
class SeedVectorsTest {

    @Test
    @Tag("V-01")
    @Tag("Q-014")
    @DisplayName("1: power increase in Jakarta without a phone goes to APKT and Simone")
    void noPhone() {
        Walk walk = SeedVectors.toTheApktForm();
        assertThat(walk.facts().routing().exception()).isEqualTo(ExceptionKind.NO_PHONE);
        assertThat(walk.next().field(FieldName.TARIFF_NOW).orElseThrow().value())
                .isEqualTo("R1");
        SeedVectors.noPhone();
    }

    @Test
    @Tag("V-02")
    @Tag("Q-090")
    @DisplayName("2: the same with a verified account hears S9")
    void verifiedAccount() {
        SeedVectors.verifiedAccount();
    }

    @Test
    @Tag("V-03")
    @Tag("Q-079")
    @DisplayName("3: the same, not verified, yes: profile, upgrade, hand-over, result, guided request")
    void verifiesNow() {
        SeedVectors.verifiesNow();
    }

    @Test
    @Tag("V-04")
    @Tag("Q-082")
    @DisplayName("4: Sagita98 is refused for the name, Apsari78 goes to the TL again as the second attempt")
    void renamed() {
        Walk walk = SeedVectors.refusedForTheName();
        assertThat(walk.next().fields())
                .filteredOn(Field::open)
                .extracting(Field::name)
                .containsExactly(FieldName.ACCOUNT_NAME);
        assertThat(walk.next().field(FieldName.EMAIL).orElseThrow().value()).isEqualTo("hana@example.com");

        Walk renamed = SeedVectors.renamed();
        assertThat(renamed.facts().details().attempt()).isEqualTo(2);
        renamed.handedOver().asks(Question.WAITING);
    }

    @Test
    @Tag("V-05")
    @Tag("Q-044")
    @DisplayName("5: a temporary connection without IDPEL ends with the register number")
    void nonCustomer() {
        assertThat(SeedVectors.toTheRegister().facts().routing().ccRegister()).isEqualTo(CcRegister.PS_NON_CUSTOMER);
        SeedVectors.nonCustomer();
    }

    @Test
    @Tag("V-06")
    @Tag("Q-044")
    @DisplayName("6: a temporary connection from 2,200 VA to 6,600 VA crosses the phases")
    void crossPhase() {
        assertThat(SeedVectors.crossPhase().facts().routing().ccRegister()).isEqualTo(CcRegister.PS_CROSS_PHASE);
    }

    @Test
    @Tag("V-07")
    @Tag("Q-041")
    @DisplayName("7: 22,000 VA goes to the application in Central Java and outside the policy in West Java")
    void centralJava() {
        SeedVectors.centralJava();
        SeedVectors.westJava();
    }

    @Test
    @Tag("V-08")
    @Tag("Q-045")
    @DisplayName("8: 11,000 VA goes to the application anywhere, 13,900 VA in Central Java")
    void withinTheLimits() {
        SeedVectors.withinTheLimit();
        SeedVectors.withinTheWiderLimit();
    }

    @Test
    @Tag("V-09")
    @Tag("Q-094")
    @DisplayName("9: a new connection of 11,000 VA is guided unverified, then reminded")
    void newConnection() {
        SeedVectors.newConnection();
    }

    @Test
    @Tag("V-10")
    @Tag("A-02")
    @DisplayName("10: a new connection of 10,600 VA is three-phase and outside the policy")
    void threePhase() {
        SeedVectors.threePhase();
    }

    @Test
    @Tag("V-11")
    @Tag("Q-011")
    @Tag("A-18")
    @DisplayName("11: a VVIP who does not object goes to the application, one who objects to APKT")
    void vvip() {
        SeedVectors.vvip("NO").asks(Question.HAS_APP).goes(RouteKind.PLN_MOBILE, "Q-040");
        SeedVectors.objectingVvip();
    }

    @Test
    @Tag("V-12")
    @Tag("Q-083")
    @Tag("Q-084")
    @DisplayName("12: a slow TL leads to S8 and a promise to call back")
    void slow() {
        SeedVectors.slow();
    }

    @Test
    @Tag("V-13")
    @Tag("Q-006")
    @DisplayName("13: a report of an outage is not Niaga and ends there")
    void outage() {
        SeedVectors.outage();
    }

    @Test
    @Tag("V-14")
    @Tag("Q-095")
    @DisplayName("14: asking why is noted and the branch goes on where it was")
    void why() {
        assertThat(SeedVectors.why().facts().askedWhy()).isTrue();
    }

    @Test
    @Tag("V-15")
    @Tag("Q-054")
    @Tag("Q-055")
    @DisplayName("15: not downloaded, tries alone: S4 and S5, no callback, installed unknown")
    void alone() {
        assertThat(SeedVectors.alone().facts().installed()).isEqualTo("UNKNOWN");
    }
}
