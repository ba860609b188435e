package id.satupintu.verification;

import static id.satupintu.verification.Staffing.BAGUS;
import static id.satupintu.verification.Staffing.DIMAS;
import static id.satupintu.verification.Staffing.RANI;
import static id.satupintu.verification.Staffing.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satupintu.policy.RejectReason;
import id.satupintu.testing.BothDatabases;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
@BothDatabases
class HandOverTest {

    @Autowired
    VerificationDesk desk;

    @Autowired
    JdbcClient sql;

    @Test
    @Tag("Q-079")
    void aHandedOverRequestWaitsAtAPlaceInTheQueueWithItsNikMasked() {
        String nik = Given.freshNik();

        CaseView view = handed(Given.caller().nik(nik));

        assertThat(view.status()).isEqualTo(CaseStatus.WAITING);
        assertThat(view.position()).isPositive();
        assertThat(view.nik()).isEqualTo("••••••••••••" + nik.substring(12));
        assertThat(view.attempt()).isEqualTo(1);
        assertThat(view.edition()).isNotBlank();
        assertThat(view.timeline()).extracting(Moment::kind).containsExactly(MomentKind.HANDED_OVER);
        assertThat(view.owner().name()).isEqualTo("Rani");
    }

    @Test
    void noColumnOfTheDatabaseHoldsTheNikInClear() {
        String nik = Given.freshNik();

        CaseView view = handed(Given.caller().nik(nik).account("apsari " + nik));

        assertThat(sql.sql("select * from verification_case where id = :id")
                        .param("id", view.id().value())
                        .query()
                        .singleRow()
                        .toString())
                .doesNotContain(nik);
    }

    @Test
    void aRefusedNikPhoneOrEmailNamesItsField() {
        assertField(Given.caller().nik("3174061308900000"), "nik");
        assertField(Given.caller().phone("0212"), "phone");
        assertField(Given.caller().email("hana"), "email");
    }

    @Test
    void aNameIsNeverRefusedAtHandOver() {
        CaseView view = handed(Given.caller().account(""));

        assertThat(view.checks().name().verdict().name()).isEqualTo("NO_MATCH");
        assertThat(view.status()).isEqualTo(CaseStatus.WAITING);
    }

    @Test
    void theSameNikStillOpenByTheSameCsoIsRefusedNamingTheOpenOne() {
        String nik = Given.freshNik();
        CaseView first = handed(Given.caller().nik(nik));

        assertThatThrownBy(() -> handed(Given.caller().nik(nik)))
                .isInstanceOfSatisfying(
                        VerificationRefused.AlreadyOpen.class,
                        refused -> assertThat(refused.open()).isEqualTo(first.id()));
    }

    @Test
    void theSameNikOpenByAnotherCsoIsFlaggedOnBoth() {
        String nik = Given.freshNik();
        CaseView ranis = handed(Given.caller().nik(nik));

        CaseView dimas = as(DIMAS, () -> desk.handOver(Given.caller().nik(nik).handOver()));

        assertThat(dimas.alsoOpenBy()).containsExactly("Rani");
        assertThat(as(RANI, () -> desk.view(ranis.id(), RANI.scope())).alsoOpenBy())
                .containsExactly("Dimas");
    }

    @Test
    void ofManyHandOversOfOneNikAtOnceExactlyOneStands() {
        String nik = Given.freshNik();
        AtomicInteger refused = new AtomicInteger();

        List<CaseView> made = Race.of(8, () -> {
            try {
                return handed(Given.caller().nik(nik));
            } catch (VerificationRefused.AlreadyOpen e) {
                refused.incrementAndGet();
                return null;
            }
        });

        assertThat(made).hasSize(1);
        assertThat(refused).hasValue(7);
    }

    @Test
    @Tag("Q-065")
    void theAttemptCountsRejectionsSinceTheLastApproval() {
        String nik = Given.freshNik();

        decided(nik, Decision.reject(1, RejectReason.PHONE));
        decided(nik, Decision.reject(1, RejectReason.PHONE));
        CaseView third = decided(nik, Decision.approve(1));
        CaseView next = handed(Given.caller().nik(nik));

        assertThat(third.attempt()).isEqualTo(3);
        assertThat(next.attempt()).isEqualTo(1);
    }

    @Test
    void aWithdrawnRequestIsNoAttemptAndMakesRoomForTheNext() {
        String nik = Given.freshNik();
        CaseView first = handed(Given.caller().nik(nik));

        CaseView withdrawn = as(RANI, () -> desk.withdraw(first.id()));
        CaseView next = handed(Given.caller().nik(nik));

        assertThat(withdrawn.status()).isEqualTo(CaseStatus.WITHDRAWN);
        assertThat(next.attempt()).isEqualTo(1);
        assertThatThrownBy(() -> as(RANI, () -> desk.withdraw(first.id())))
                .isInstanceOf(VerificationRefused.AlreadyDecided.class);
    }

    @Test
    void aTeamLeaderDoesNotHandOver() {
        HandOver handOver = Given.caller().handOver();

        assertThatThrownBy(() -> as(BAGUS, () -> desk.handOver(handOver))).isInstanceOf(AccessDeniedException.class);
    }

    private CaseView handed(Given caller) {
        return as(RANI, () -> desk.handOver(caller.handOver()));
    }

    private CaseView decided(String nik, Decision decision) {
        CaseView made = handed(Given.caller().nik(nik));
        as(BAGUS, () -> desk.claim(made.id()));
        return as(BAGUS, () -> desk.decide(made.id(), decision));
    }

    private void assertField(Given caller, String field) {
        assertThatThrownBy(() -> handed(caller))
                .isInstanceOfSatisfying(VerificationRefused.FieldRefused.class, refused -> {
                    assertThat(refused.field()).isEqualTo(field);
                    assertThat(refused.reasons()).isNotEmpty();
                });
    }
}
