package id.satupintu.callguide;

import id.satupintu.callguide.guide.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why the desk did not do what was asked. It says nothing of the caller. */
public class CallRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final @Nullable String field;
    private final List<String> missing;

    private CallRefused(String code, @Nullable String field) {
        this(code, field, List.of());
    }

    private CallRefused(String code, @Nullable String field, List<String> missing) {
        super("Call refused: " + code + (field == null ? "" : " " + field), null, false, false);
        this.code = code;
        this.field = field;
        this.missing = missing;
    }

    static CallRefused because(Refusal refusal) {
        return new CallRefused(refusal.code(), refusal.field());
    }

    static CallRefused notFound() {
        return new CallRefused("not-found", null);
    }

    static CallRefused closed() {
        return new CallRefused("closed", null);
    }

    static CallRefused unfinished(List<String> missing) {
        return new CallRefused("unfinished", null, List.copyOf(missing));
    }

    /** What was begun in it is in its owner's hands: a check by the TL, a case of the ledger. */
    static CallRefused heldByColleague() {
        return new CallRefused("held-by-colleague", null);
    }

    static CallRefused notDecided() {
        return new CallRefused("not-decided", null);
    }

    /** Stable: {@code not-found}, {@code closed}, {@code other-question}, {@code required} and the like. */
    public String code() {
        return code;
    }

    /** Keys of the names of what an exception still needs, when it is {@code unfinished}. */
    public List<String> missing() {
        return missing;
    }

    /** The field it is about, null when it is the act as a whole. */
    public @Nullable String field() {
        return field;
    }
}
