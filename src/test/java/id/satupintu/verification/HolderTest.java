package id.satupintu.verification;

import static id.satupintu.verification.Staffing.BAGUS;
import static id.satupintu.verification.Staffing.RANI;
import static id.satupintu.verification.Staffing.SARI;
import static id.satupintu.verification.Staffing.as;
import static id.satupintu.verification.Staffing.doing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satupintu.identity.NikReason;
import id.satupintu.identity.Sex;
import id.satupintu.policy.RejectReason;
import id.satupintu.testing.BothDatabases;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@BothDatabases
class HolderTest {

    @Autowired
    VerificationDesk desk;

    @Autowired
    HolderDesk holder;

    @Autowired
    NikPurge purge;

    @Autowired
    JdbcClient sql;

    @Test
    @Tag("A-28")
    void theHolderSeesTheNikAndEachViewIsWrittenDownWithItsPurpose() {
        String nik = Given.freshNik();
        CaseView made = claimed(Given.caller().nik(nik));

        assertThat(as(BAGUS, () -> desk.revealNik(made.id()))).isEqualTo(nik);

        assertThat(sql.sql("select purpose from audit_entry where subject = :id and act = 'verification.nik'")
                        .param("id", made.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("verification " + made.id());
        assertThat(as(BAGUS, () -> desk.view(made.id(), BAGUS.scope())).timeline())
                .extracting(Moment::kind)
                .contains(MomentKind.NIK_SHOWN);
    }

    @Test
    @Tag("A-28")
    void nobodyElseSeesTheNikNorTheHolderOnceDecided() {
        CaseView made = claimed(Given.caller());

        assertThatThrownBy(() -> as(SARI, () -> desk.revealNik(made.id())))
                .isInstanceOf(VerificationRefused.NotTheHolder.class);
        as(BAGUS, () -> desk.decide(made.id(), Decision.approve(1)));
        assertThatThrownBy(() -> as(BAGUS, () -> desk.revealNik(made.id())))
                .isInstanceOf(VerificationRefused.AlreadyDecided.class);
    }

    @Test
    void theBirthDateOnTheKtpIsComparedWithTheOneInTheNik() {
        CaseView made = claimed(Given.caller().nik("3174065308900004"));

        assertThat(as(BAGUS, () -> holder.decodedNik(made.id(), LocalDate.of(1990, 8, 13)))
                        .reasons())
                .doesNotContain(NikReason.BIRTH_DATE_DIFFERS);
        assertThat(as(BAGUS, () -> holder.decodedNik(made.id(), LocalDate.of(1990, 3, 8)))
                        .reasons())
                .contains(NikReason.BIRTH_DATE_DIFFERS);
        as(BAGUS, () -> desk.decide(made.id(), Decision.approve(1)));
    }

    @Test
    void theDecodedNikTellsRegionBirthDateAndSex() {
        CaseView made = claimed(Given.caller().nik("3174065308900003"));

        var decoded = as(BAGUS, () -> holder.decodedNik(made.id(), null));

        assertThat(decoded.region().province()).containsIgnoringCase("Jakarta");
        assertThat(decoded.birthDate()).isEqualTo("1990-08-13");
        assertThat(decoded.sex()).isEqualTo(Sex.F);
        as(BAGUS, () -> desk.decide(made.id(), Decision.approve(1)));
    }

    @Test
    @Tag("A-44")
    void earlierAttemptsTellWhyAndUnderWhichName() {
        String nik = Given.freshNik();
        CaseView first = claimed(Given.caller().nik(nik).account("Sagita98"));
        as(BAGUS, () -> desk.decide(first.id(), Decision.reject(1, RejectReason.NAME)));
        CaseView second = claimed(Given.caller().nik(nik));

        assertThat(as(BAGUS, () -> holder.earlier(second.id()))).singleElement().satisfies(earlier -> {
            assertThat(earlier.accountName()).isEqualTo("Sagita98");
            assertThat(earlier.reasons()).containsExactly(RejectReason.NAME);
            assertThat(earlier.outcome()).isEqualTo(CaseStatus.REJECTED);
        });
    }

    @Test
    void aDraftSurvivesUntilTheDecisionAndIsEachTeamLeadersOwn() {
        CaseView made = claimed(Given.caller());
        Observed seen = new Observed("Apsari", "0812", null, false, true, PhotosSeen.MARKED, LocalDate.of(1990, 8, 3));
        Draft draft = new Draft(
                Draft.Begun.REJECTION, List.of(RejectReason.NAME, RejectReason.OTHER), "belum", seen, true, 1);

        doing(BAGUS, () -> holder.keep(made.id(), Draft.blank(1)));
        doing(BAGUS, () -> holder.keep(made.id(), draft));

        assertThat(as(BAGUS, () -> holder.draft(made.id()))).isEqualTo(draft);
        assertThat(as(SARI, () -> holder.draft(made.id()))).isEqualTo(Draft.blank(1));
        as(BAGUS, () -> desk.decide(made.id(), draft.decision()));
        assertThat(as(BAGUS, () -> holder.draft(made.id()))).isEqualTo(Draft.blank(1));
    }

    @Test
    void longAfterClosingTheNikIsGoneAndTheAttemptsStillCount() {
        String nik = Given.freshNik();
        Instant then = Workday.now().minus(Duration.ofDays(31));
        CaseView old = Workday.at(then, () -> {
            CaseView made = claimed(Given.caller().nik(nik));
            return as(BAGUS, () -> desk.decide(made.id(), Decision.reject(1, RejectReason.PHONE)));
        });
        CaseView fresh = claimed(Given.caller());
        as(BAGUS, () -> desk.decide(fresh.id(), Decision.approve(1)));

        assertThat(purge.purge()).isPositive();

        assertThat(ciphertext(old)).isNull();
        assertThat(ciphertext(fresh)).isNotNull();
        assertThat(as(RANI, () -> desk.view(old.id(), RANI.scope())).nik()).endsWith(nik.substring(12));
        assertThat(as(RANI, () -> desk.handOver(Given.caller().nik(nik).handOver()))
                        .attempt())
                .isEqualTo(2);
    }

    private String ciphertext(CaseView made) {
        return (String) sql.sql("select nik_ciphertext from verification_case where id = :id")
                .param("id", made.id().value())
                .query()
                .singleRow()
                .get("nik_ciphertext");
    }

    private CaseView claimed(Given caller) {
        CaseView made = as(RANI, () -> desk.handOver(caller.handOver()));
        return as(BAGUS, () -> desk.claim(made.id()));
    }
}
