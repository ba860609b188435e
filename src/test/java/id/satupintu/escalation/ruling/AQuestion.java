package id.satupintu.escalation.ruling;

import id.satupintu.policy.OutsideWay;
import id.satupintu.policy.Transaction;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Questions as a CSO asks them. */
public final class AQuestion {

    private AQuestion() {}

    /** A power that no row covers, under an edition that offers the ways in that order. */
    public static RulingQuestion outside(UUID request, OutsideWay... ways) {
        return of(Matter.OUTSIDE_POLICY, request, "pelanggan memerlukan 16.500 VA", ways);
    }

    /** A caller who refused and complains. */
    public static RulingQuestion complaint(UUID request, String words) {
        return of(Matter.HARD_COMPLAINT, request, words);
    }

    private static RulingQuestion of(Matter matter, UUID request, String words, OutsideWay... ways) {
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
                words,
                List.of(ways));
    }
}
