package id.satupintu.edition;

import id.satupintu.policy.EditionId;
import java.time.LocalDate;

/** Nothing can be decided for a day: no edition was in force, or only its record is known. */
public class NoEdition extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final LocalDate day;
    private final String key;

    private NoEdition(LocalDate day, String key, String message) {
        super(message);
        this.day = day;
        this.key = key;
    }

    static NoEdition before(LocalDate day) {
        return new NoEdition(day, "edition.none", "No edition of the policy was in force on " + day);
    }

    static NoEdition withoutRules(LocalDate day, EditionId edition) {
        return new NoEdition(
                day, "edition.recordOnly", "Of edition " + edition + ", in force on " + day + ", no rules are known");
    }

    /** The day that was asked for. */
    public LocalDate day() {
        return day;
    }

    /** The key of the sentence that tells people; its place {0} is the day. */
    public String key() {
        return key;
    }
}
