package id.satupintu.verification.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satupintu.access.ActingStaff;
import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.access.Scope;
import id.satupintu.access.StaffId;
import id.satupintu.policy.ReasonTexts;
import id.satupintu.policy.RejectReason;
import id.satupintu.policy.Salutation;
import id.satupintu.policy.Transaction;
import id.satupintu.policy.Wording;
import id.satupintu.testing.BothDatabases;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.Decision;
import id.satupintu.verification.HandOver;
import id.satupintu.verification.VerificationDesk;
import id.satupintu.verification.VerificationRefused;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
@BothDatabases
class ReasonDeskTest {

    private static final Actor ADMIN = somebody("Ayu", Role.ADMIN);
    private static final Actor TL = somebody("Bagus", Role.TL);
    private static final Actor CSO = somebody("Rani", Role.CSO);

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @Autowired
    ReasonDesk desk;

    @Autowired
    Reasons reasons;

    @Autowired
    VerificationDesk verification;

    @Autowired
    JdbcClient sql;

    @AfterEach
    void theProductsOwnAgain() {
        sql.sql("delete from verification_reason_text").update();
        reasons.refresh();
    }

    @Test
    @Tag("Q-082")
    void whatWasReadStaysWithTheDecisionWhenTheTextIsWrittenAnew() {
        CaseView before = rejected(RejectReason.PHONE);
        write(RejectReason.PHONE, null, "Mohon {salutation} ubah nomornya dahulu.");

        CaseView after = rejected(RejectReason.PHONE);

        assertThat(read(after)).isEqualTo("Mohon Ibu ubah nomornya dahulu.");
        CaseView old = as(CSO, () -> verification.view(before.id(), new Scope.Own(CSO.id())));
        assertThat(read(old)).isEqualTo(read(before)).isNotEqualTo(read(after));
    }

    @Test
    void aReasonThatIsOutOfForceIsRefusedByName() {
        LocalDate today = today();
        as(ADMIN, () -> {
            desk.write(RejectReason.SELFIE, null, today, today, texts("sampai hari ini"));
            return true;
        });
        sql.sql("update verification_reason_text set active_from = :from, active_to = :to")
                .param("from", Date.valueOf(today.minusDays(2)))
                .param("to", Date.valueOf(today.minusDays(1)))
                .update();
        reasons.refresh();

        assertThat(as(TL, () -> desk.book().active())).doesNotContain(RejectReason.SELFIE);
        assertThatThrownBy(() -> rejected(RejectReason.SELFIE))
                .isInstanceOfSatisfying(
                        VerificationRefused.ReasonUnknown.class,
                        refused -> assertThat(refused.reason()).isEqualTo(RejectReason.SELFIE));
    }

    @Test
    void anEmptySlotHoldsTheDecisionBackAndChangesNothing() {
        write(RejectReason.PHONE, null, "{customer}, nomornya lain");
        CaseView made = claimed(null);

        assertThatThrownBy(() -> as(TL, () -> verification.decide(made.id(), Decision.reject(1, RejectReason.PHONE))))
                .isInstanceOf(VerificationRefused.SlotEmpty.class);

        assertThat(as(TL, () -> verification.view(made.id(), TL.scope())).decision())
                .isNull();
    }

    @Test
    void whatDoesNotFitIsRefusedWithItsCause() {
        LocalDate today = today();

        refused("incomplete", today, null, new ReasonTexts(new Wording("a", ""), both("b"), both("c")));
        refused("unknown-slot", today, null, texts("{nama}"));
        refused("too-long", today, null, texts("x".repeat(61)));
        refused("from-past", today.minusDays(1), null, texts("kemarin"));
        refused("to-before-from", today, today.minusDays(1), texts("terbalik"));
        assertThatThrownBy(() -> as(ADMIN, () -> {
                    desk.write(RejectReason.OTHER, null, today, today, texts("lain"));
                    return true;
                }))
                .hasMessageContaining("other-stays");
        assertThat(as(ADMIN, desk::all)).noneMatch(ReasonRow::edited);
    }

    @Test
    void nobodyOverwritesWhatTheyHaveNotSeen() {
        write(RejectReason.PHONE, null, "pertama");

        assertThatThrownBy(() -> write(RejectReason.PHONE, null, "kedua"))
                .isInstanceOfSatisfying(ReasonRefused.class, refused -> {
                    assertThat(refused.reason()).isEqualTo("meanwhile");
                    assertThat(refused.detail()).isEqualTo("Ayu");
                });
        UUID newest = as(ADMIN, desk::all).stream()
                .filter(row -> row.code() == RejectReason.PHONE)
                .findFirst()
                .orElseThrow()
                .newest()
                .id();
        write(RejectReason.PHONE, newest, "kedua");
        assertThat(as(TL, () -> desk.book().words(RejectReason.PHONE, Locale.ENGLISH)))
                .isEqualTo("kedua");
    }

    @Test
    void onlyAnAdminWrites() {
        assertThatThrownBy(() -> as(TL, () -> {
                    desk.write(RejectReason.PHONE, null, today(), null, texts("x"));
                    return true;
                }))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void refused(String cause, LocalDate from, @Nullable LocalDate to, ReasonTexts texts) {
        assertThatThrownBy(() -> as(ADMIN, () -> {
                    desk.write(RejectReason.PHONE, null, from, to, texts);
                    return true;
                }))
                .isInstanceOfSatisfying(
                        ReasonRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(cause));
    }

    private void write(RejectReason code, @Nullable UUID seen, String words) {
        as(ADMIN, () -> {
            desk.write(code, seen, today(), null, texts(words));
            return true;
        });
    }

    private static String read(CaseView view) {
        return view.decision().reasons().getFirst().readToCustomer();
    }

    private CaseView rejected(RejectReason reason) {
        CaseView made = claimed("Hana");
        return as(TL, () -> verification.decide(made.id(), Decision.reject(1, reason)));
    }

    private CaseView claimed(@Nullable String customer) {
        String nik = "3174064108%02d%04d".formatted(70 + PEOPLE.incrementAndGet() / 900, 1 + PEOPLE.get() % 900);
        HandOver handOver = new HandOver(
                nik,
                "HANA APSARI NAMIRA",
                "Apsari78",
                "081234567890",
                "hana@contoh.id",
                Transaction.PD,
                customer,
                Salutation.IBU,
                true,
                null,
                null);
        CaseView made = as(CSO, () -> verification.handOver(handOver));
        return as(TL, () -> verification.claim(made.id()));
    }

    private static ReasonTexts texts(String words) {
        return new ReasonTexts(both(words), both(words), both(words));
    }

    private static Wording both(String words) {
        return new Wording(words, words);
    }

    private static LocalDate today() {
        return SiteZone.WIB.dayOf(Workday.now());
    }

    private static <T> T as(Actor actor, Supplier<T> work) {
        return ActingStaff.as(actor, work);
    }

    private static Actor somebody(String name, Role role) {
        return new Actor(new StaffId(UUID.randomUUID()), name, name, role, false, "RSN-A", "RSN", SiteZone.WIB, false);
    }
}
