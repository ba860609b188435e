package id.satupintu.edition;

import java.util.List;

/** Something that is not done to an edition; {@link #code()} is the last part of a text key. */
public class EditionRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<EditionFault> faults;

    private EditionRefused(String code, List<EditionFault> faults) {
        super(code);
        this.code = code;
        this.faults = faults;
    }

    static EditionRefused because(String code) {
        return new EditionRefused(code, List.of());
    }

    static EditionRefused faulty(List<EditionFault> faults) {
        return new EditionRefused("faulty", faults);
    }

    /** {@code faulty}, {@code oneself}, {@code other-stage}, {@code in-force}, {@code meanwhile}, {@code taken} or {@code not-found}. */
    public String code() {
        return code;
    }

    /** What is wrong with it, for {@code faulty}. */
    public List<EditionFault> faults() {
        return faults;
    }
}
