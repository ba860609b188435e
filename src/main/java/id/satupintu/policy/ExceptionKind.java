package id.satupintu.policy;

import java.util.Locale;
import java.util.Set;

/** Why a request may leave the ordinary path by APKT Keluhan and Simone (exceptions a, b, c; ). */
public enum ExceptionKind {
    /** a: the applicant has no phone. */
    NO_PHONE('a'),
    /** a: the phone cannot run the app. */
    PHONE_UNSUPPORTED('a'),
    /** b: a stated position, or access to an official; counts only together with an objection. */
    VVIP('b'),
    /** c: an urgent problem. */
    HARD_COMPLAINT('c');

    private final char letter;

    ExceptionKind(char letter) {
        this.letter = letter;
    }

    /** The letter of the policy's list: a, b or c. */
    public char letter() {
        return letter;
    }

    int bit() {
        return 1 << ordinal();
    }

    static int mask(Set<ExceptionKind> kinds) {
        int mask = 0;
        for (ExceptionKind kind : kinds) {
            mask |= kind.bit();
        }
        return mask;
    }

    /** The exception in a few words. */
    public String words(Locale locale) {
        return Texts.in(locale).get("policy.exception." + name());
    }
}
