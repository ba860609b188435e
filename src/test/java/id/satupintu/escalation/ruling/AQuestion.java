package id.satupintu.escalation.ruling;

import id.satupintu.policy.Transaction;
import java.time.LocalDate;
import java.util.UUID;

/** Questions as a CSO asks them. */
public final class AQuestion {

    private AQuestion() {}

    /** A power that no row covers. */
    public static RulingQuestion outside(UUID request) {
        return of(Matter.OUTSIDE_POLICY, request, "pelanggan memerlukan 16.500 VA");
    }

    /** A caller who refused and complains. */
    public static RulingQuestion complaint(UUID request, String words) {
        return of(Matter.HARD_COMPLAINT, request, words);
    }

    private static RulingQuestion of(Matter matter, UUID request, String words) {
        return new RulingQuestion(
                matter,
                UUID.randomUUID(),
                request,
                LocalDate.of(2026, 11, 23),
                "2022-03-01",
                "JAYA",
                "Ibu Hana",
                "081234567890",
                Transaction.PD,
                "R3/7700VA-R3/16500VA",
                "A-01",
                "Daya 16.500 VA di atas batas 11.000 VA.",
                words);
    }
}
