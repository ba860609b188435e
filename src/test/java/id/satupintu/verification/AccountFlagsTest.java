package id.satupintu.verification;

import static id.satupintu.verification.Staffing.BAGUS;
import static id.satupintu.verification.Staffing.DIMAS;
import static id.satupintu.verification.Staffing.RANI;
import static id.satupintu.verification.Staffing.SIM_CSO;
import static id.satupintu.verification.Staffing.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.satupintu.identity.NikReason;
import id.satupintu.policy.RejectReason;
import id.satupintu.privacy.NikVault;
import id.satupintu.relay.RelayBus;
import id.satupintu.relay.Subscription;
import id.satupintu.relay.Topic;
import id.satupintu.testing.BothDatabases;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@BothDatabases
class AccountFlagsTest {

    private static final AtomicInteger CONTACTS = new AtomicInteger();

    @Autowired
    VerificationDesk desk;

    @Autowired
    HolderDesk holder;

    @Autowired
    VerificationCases cases;

    @Autowired
    NikVault vault;

    @Autowired
    RelayBus bus;

    @Autowired
    JdbcClient jdbc;

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

        assertThat(as(BAGUS, () -> holder.decodedNik(asMan.id(), null)).reasons())
                .contains(NikReason.SEX_DIFFERS);
    }

    /** The vault of the tests has one key; a second one is played by the index that a row is moved to. */
    @Test
    void afterARotationOfKeysTheSameIsFoundAndTheOwnAccountIsNoOther() {
        String nik = Given.freshNik();
        CaseView earlier = approved(caller().nik(nik));
        CaseView elsewhere = handed(caller());
        standsUnderAnOlderKey(earlier);
        standsUnderAnOlderKey(elsewhere);
        CaseView made = handed(caller().nik(nik));
        VerificationCase found = cases.findById(made.id().value()).orElseThrow();
        AccountFlags knowing = new AccountFlags(jdbc, knowingTheOlderKey());

        assertThat(knowing.of(found))
                .as("only the other NIK, under both contacts; not one's own earlier account")
                .extracting(AccountFlag::kind, AccountFlag::accounts)
                .containsExactlyInAnyOrder(tuple(AccountFlag.Kind.PHONE, 1), tuple(AccountFlag.Kind.EMAIL, 1));
    }

    @Test
    void anOpenRequestOfTheSameNikUnderAnOlderKeyIsNamed() {
        String nik = Given.freshNik();
        CaseView elsewhere = as(DIMAS, () -> desk.handOver(caller().nik(nik).handOver()));
        standsUnderAnOlderKey(elsewhere);
        CaseView made = handed(caller().nik(nik));
        VerificationCase found = cases.findById(made.id().value()).orElseThrow();

        assertThat(new Duplicates(jdbc, knowingTheOlderKey()).of(List.of(found)))
                .containsEntry(found.id(), List.of("Dimas"));
    }

    private void standsUnderAnOlderKey(CaseView made) {
        jdbc.sql("update verification_case set nik_index = upper(nik_index), phone_index = upper(phone_index),"
                        + " email_index = upper(email_index) where id = ?")
                .param(made.id().value())
                .update();
    }

    /** An index under the older key is the one under the current key in capitals. */
    private Intake knowingTheOlderKey() {
        return new Intake(vault) {
            @Override
            Kin kin(VerificationCase found) {
                Kin now = super.kin(found);
                return new Kin(both(now.nik()), both(now.phone()), both(now.email()));
            }

            @Override
            List<String> indexes(VerificationCase found) {
                return both(super.indexes(found));
            }
        };
    }

    private static List<String> both(List<String> indexes) {
        return Stream.concat(indexes.stream(), indexes.stream().map(index -> index.toUpperCase(Locale.ROOT)))
                .distinct()
                .toList();
    }

    @Test
    void whoeverSharesAPhoneNumberIsToldOfEachChange() {
        CaseView open = handed(caller());
        List<Topic> kin = as(BAGUS, () -> holder.kin(open.id()));
        AtomicInteger told = new AtomicInteger();
        List<Subscription> ears = kin.stream()
                .map(topic -> bus.subscribe(topic, hint -> told.incrementAndGet()))
                .toList();
        CaseView other =
                handed(Given.caller().phone("08131" + phone.substring(5)).email("y" + email));

        amended(other, phone);
        Awaitility.await().until(() -> told.get() == 1);
        amended(other, "08132" + phone.substring(5));
        Awaitility.await().until(() -> told.get() == 2);
        ears.forEach(Subscription::close);
    }

    private void amended(CaseView made, String number) {
        as(RANI, () -> desk.amend(made.id(), new Amendment(null, null, number, null, null, null, null)));
    }

    private Given caller() {
        return Given.caller().phone(phone).email(email);
    }

    private CaseView approved(Given caller) {
        CaseView made = handed(caller);
        as(BAGUS, () -> desk.claim(made.id()));
        return as(BAGUS, () -> desk.decide(made.id(), Decision.approve(1)));
    }

    private CaseView handed(Given caller) {
        return as(RANI, () -> desk.handOver(caller.handOver()));
    }

    private List<AccountFlag> flags(CaseView made) {
        return as(BAGUS, () -> holder.flags(made.id()));
    }
}
