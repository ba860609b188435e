package id.satupintu.escalation.criterion;

/** Why the list was not changed, and at which field. */
public class CriterionRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String code;

    CriterionRefused(String field, String code) {
        super("Criterion refused: " + field + " " + code, null, false, false);
        this.field = field;
        this.code = code;
    }

    /** {@code wordsId}, {@code wordsEn}, {@code place}, {@code from} or {@code to}. */
    public String field() {
        return field;
    }

    /** Stable: {@code required}, {@code too-long}, {@code reversed}, {@code last}, {@code range}. */
    public String code() {
        return code;
    }
}
