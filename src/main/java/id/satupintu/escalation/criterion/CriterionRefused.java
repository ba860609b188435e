package id.satupintu.escalation.criterion;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why the list was not changed, and at which field. */
public class CriterionRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String code;
    private final transient @Nullable CriterionRow standing;

    CriterionRefused(String field, String code) {
        this(field, code, null);
    }

    private CriterionRefused(String field, String code, @Nullable CriterionRow standing) {
        super("Criterion refused: " + field + " " + code, null, false, false);
        this.field = field;
        this.code = code;
        this.standing = standing;
    }

    /** Somebody else has changed it since it was read. */
    static CriterionRefused meanwhile(CriterionRow standing) {
        return new CriterionRefused("version", "meanwhile", standing);
    }

    /** {@code wordsId}, {@code wordsEn}, {@code place}, {@code from}, {@code to} or {@code version}. */
    public String field() {
        return field;
    }

    /** Stable: {@code required}, {@code too-long}, {@code reversed}, {@code last}, {@code range}, {@code meanwhile}. */
    public String code() {
        return code;
    }

    /** What stands by now, where somebody else has changed it meanwhile. */
    public Optional<CriterionRow> standing() {
        return Optional.ofNullable(standing);
    }
}
