package id.satupintu.edition;

import id.satupintu.policy.Edition;
import java.time.LocalDate;

/** The first words of a draft. */
final class Drafted {

    private Drafted() {}

    /** All that the edition in force says, without the head of its letter. */
    static Edition from(Edition inForce, LocalDate day) {
        return new Edition(
                StoredEdition.UNNAMED,
                inForce.issuer(),
                inForce.subject(),
                null,
                null,
                day,
                inForce.rules().orElseThrow(),
                false,
                inForce.scripts());
    }

    /** What a file says, without its old name; nothing of a new letter is assumed. */
    static Edition taken(Edition read) {
        return new Edition(
                StoredEdition.UNNAMED,
                read.issuer(),
                read.subject(),
                read.number(),
                read.dated(),
                read.effectiveFrom(),
                read.rules().orElse(null),
                false,
                read.scripts());
    }
}
