package id.satupintu.verification.ui;

import id.satupintu.access.StaffId;
import id.satupintu.identity.Verdict;
import id.satupintu.policy.Salutation;
import id.satupintu.policy.Transaction;
import id.satupintu.verification.CaseStatus;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.Checks;
import id.satupintu.verification.Observed;
import id.satupintu.verification.Outcome;
import id.satupintu.verification.Person;
import id.satupintu.verification.Ruling;
import id.satupintu.verification.VerificationId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Requests as a TL may have them in front, built without a database. */
final class Views {

    static final StaffId ME = new StaffId(new UUID(0, 1));
    static final StaffId OTHER = new StaffId(new UUID(0, 2));
    private static final Instant TEN = Instant.parse("2026-11-20T03:00:00Z");

    private CaseStatus status = CaseStatus.CLAIMED;
    private @Nullable Person holder = new Person(ME, "Bagus");
    private String account = "Apsari78";
    private String phone = "081234567890";
    private int evidence = 1;

    static Views mine() {
        return new Views();
    }

    Views heldBy(StaffId staff) {
        holder = new Person(staff, "Sari");
        return this;
    }

    Views free() {
        status = CaseStatus.WAITING;
        holder = null;
        return this;
    }

    Views owed() {
        status = CaseStatus.APPROVED_NOT_APPLIED;
        holder = null;
        return this;
    }

    Views account(String name) {
        account = name;
        return this;
    }

    Views corrected(String newPhone) {
        phone = newPhone;
        evidence++;
        return this;
    }

    CaseView view() {
        String ktp = "HANA APSARI NAMIRA";
        Ruling ruling = status == CaseStatus.APPROVED_NOT_APPLIED
                ? new Ruling(Outcome.APPROVE, List.of(), new Person(ME, "Bagus"), TEN, TEN, null, Observed.asReadOut())
                : null;
        return new CaseView(
                new VerificationId(new UUID(0, 9)),
                status,
                status == CaseStatus.WAITING ? 1 : null,
                "••••••••••••0003",
                1,
                new Checks.NikSaid(Verdict.PASS, List.of()),
                holder,
                holder == null ? null : TEN.plusSeconds(45),
                null,
                ruling,
                evidence,
                List.of(),
                ktp,
                account,
                phone,
                "hana@contoh.id",
                Transaction.PD,
                "Hana",
                Salutation.IBU,
                new Person(new StaffId(new UUID(0, 3)), "Rani"),
                "JKT-A",
                "JKT",
                true,
                TEN,
                TEN,
                null,
                false,
                List.of(),
                List.of(),
                null,
                null,
                false,
                "2022-03-01-niaga",
                evidence);
    }
}
