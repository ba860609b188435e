package id.satupintu.simulation.script;

import id.satupintu.access.StaffId;
import id.satupintu.identity.Verdict;
import id.satupintu.policy.Salutation;
import id.satupintu.policy.Transaction;
import id.satupintu.verification.CaseStatus;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.Checks;
import id.satupintu.verification.Person;
import id.satupintu.verification.VerificationId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A request as a TL sees it, for a name and what stands in the application. */
final class ACase {

    private static final Instant HANDED = Instant.parse("2026-11-16T03:00:00Z");

    private ACase() {}

    static CaseView of(String ktpName, String accountName, int attempt) {
        String phone = "081234567890";
        String email = "hana@example.com";
        return new CaseView(
                new VerificationId(UUID.randomUUID()),
                CaseStatus.CLAIMED,
                null,
                "••••••••••••0003",
                attempt,
                new Checks.NikSaid(Verdict.PASS, List.of()),
                null,
                null,
                null,
                null,
                1,
                List.of(),
                ktpName,
                accountName,
                phone,
                email,
                Transaction.PD,
                "Hana",
                Salutation.IBU,
                new Person(new StaffId(UUID.randomUUID()), "Rani"),
                "JKT-A",
                "JKT",
                true,
                HANDED,
                HANDED,
                null,
                false,
                List.of(),
                List.of(),
                null,
                null,
                true,
                "seed",
                1);
    }
}
