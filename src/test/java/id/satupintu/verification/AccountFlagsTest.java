package id.satupintu.verification;

import static id.satupintu.verification.Staffing.BAGUS;
import static id.satupintu.verification.Staffing.RANI;
import static id.satupintu.verification.Staffing.SIM_CSO;
import static id.satupintu.verification.Staffing.as;
import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.identity.NikReason;
import id.satupintu.policy.RejectReason;
import id.satupintu.testing.BothDatabases;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@BothDatabases
class AccountFlagsTest {

    private static final AtomicInteger CONTACTS = new AtomicInteger();

    @Autowired
    VerificationDesk desk;

    @Autowired
    HolderDesk holder;

    private final String phone = "08129" + "%07d".formatted(CONTACTS.incrementAndGet());
    private final String email = "flag" + CONTACTS.incrementAndGet() + "@contoh.id";

    @Test
    void whatNobodyElseHasIsNotFlagged() {
        assertThat(flags(handed(caller()))).isEmpty();
    }

    @Test
    void aPhoneNumberUnderAnotherNikIsFlaggedHoweverItWasRead() {
        handed(caller().email("lain@contoh.id"));
        String other = "+62" + phone.substring(1);

        CaseView made = handed(Given.caller().phone(other).email(email));

        assertThat(flags(made)).singleElement().satisfies(flag -> {
            assertThat(flag.kind()).isEqualTo(AccountFlag.Kind.PHONE);
            assertThat(flag.verified()).isFalse();
            assertThat(flag.accounts()).isEqualTo(1);
        });
    }

    @Test
    void anEmailUnderAVerifiedAccountIsFlaggedAsVerified() {
        approved(caller());

        CaseView made =
                handed(Given.caller().phone("08138" + phone.substring(5)).email(email.toUpperCase()));

        assertThat(flags(made)).singleElement().satisfies(flag -> {
            assertThat(flag.kind()).isEqualTo(AccountFlag.Kind.EMAIL);
            assertThat(flag.verified()).isTrue();
        });
    }

    @Test
    void aNikVerifiedOnAnotherAccountIsFlagged() {
        String nik = Given.freshNik();
        approved(caller().nik(nik));

        CaseView same = handed(caller().nik(nik));
        assertThat(flags(same)).as("the same account once more").isEmpty();
        as(RANI, () -> desk.withdraw(same.id()));
        CaseView other = handed(
                Given.caller().nik(nik).phone("08137" + phone.substring(5)).email(email));

        assertThat(flags(other)).extracting(AccountFlag::kind).containsExactly(AccountFlag.Kind.NIK);
    }

    @Test
    void flagsFollowACorrectionAndRefusedRequestsDoNotCount() {
        CaseView first = handed(caller());
        CaseView made =
                handed(Given.caller().phone("08136" + phone.substring(5)).email("x" + email));
        assertThat(flags(made)).isEmpty();

        as(RANI, () -> desk.amend(made.id(), new Amendment(null, null, phone, null, null, null, null)));
        assertThat(flags(made)).extracting(AccountFlag::kind).containsExactly(AccountFlag.Kind.PHONE);

        as(BAGUS, () -> desk.claim(first.id()));
        as(BAGUS, () -> desk.decide(first.id(), Decision.reject(1, RejectReason.PHONE)));
        assertThat(flags(made)).isEmpty();
    }

    @Test
    void simulatedCallersFlagNobodyAlive() {
        as(SIM_CSO, () -> desk.handOver(caller().handOver()));

        assertThat(flags(handed(caller()))).isEmpty();
    }

    @Test
    @Tag("A-44")
    void anEarlierAttemptKeepsWhatWasReadOutThen() {
        String nik = Given.freshNik();
        CaseView first = handed(caller().nik(nik));
        as(BAGUS, () -> desk.claim(first.id()));
        as(BAGUS, () -> desk.decide(first.id(), Decision.reject(1, RejectReason.PHONE)));

        CaseView again = handed(
                Given.caller().nik(nik).phone("08135" + phone.substring(5)).email(email));

        assertThat(as(BAGUS, () -> holder.earlier(again.id()))).singleElement().satisfies(attempt -> {
            assertThat(attempt.phone()).isEqualTo(phone);
            assertThat(attempt.email()).isEqualTo(email);
            assertThat(attempt.ktpName()).isEqualTo("HANA APSARI NAMIRA");
        });
    }

    @Test
    void theSexInTheNikIsSeenBesideHowTheCustomerIsAddressed() {
        CaseView asMan = handed(Given.caller().nik("317406120388%04d".formatted(CONTACTS.incrementAndGet())));

        as(BAGUS, () -> desk.claim(asMan.id()));

        assertThat(as(BAGUS, () -> holder.decodedNik(asMan.id())).reasons()).contains(NikReason.SEX_DIFFERS);
    }

    private Given caller() {
        return Given.caller().phone(phone).email(email);
    }

    private void approved(Given caller) {
        CaseView made = handed(caller);
        as(BAGUS, () -> desk.claim(made.id()));
        as(BAGUS, () -> desk.decide(made.id(), Decision.approve(1)));
    }

    private CaseView handed(Given caller) {
        return as(RANI, () -> desk.handOver(caller.handOver()));
    }

    private List<AccountFlag> flags(CaseView made) {
        return as(BAGUS, () -> holder.flags(made.id()));
    }
}
