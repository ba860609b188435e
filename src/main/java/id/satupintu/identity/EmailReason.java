package id.satupintu.identity;

import java.util.Locale;

/** One thing noticed about an e-mail address. */
public enum EmailReason {
    /** Nothing was given. */
    EMPTY(Verdict.REFUSE),
    /** Not exactly one @ with something on both sides. */
    AT_SIGN(Verdict.REFUSE),
    /** More than 64 characters before the @ or 254 in all. */
    TOO_LONG(Verdict.REFUSE),
    /** Spaces or other characters that no address holds. */
    CHARACTERS(Verdict.REFUSE),
    /** A dot at an edge of the name, or two in a row. */
    DOTS(Verdict.REFUSE),
    /** The part after the @ is no domain. */
    DOMAIN(Verdict.REFUSE),
    /** The domain looks like a slip of a well-known one. */
    HINT_DOMAIN(Verdict.REVIEW),
    /** Not the address registered in the app. */
    DIFFERS(Verdict.REVIEW);

    private final Verdict weight;

    EmailReason(Verdict weight) {
        this.weight = weight;
    }

    /** @return the verdict that this reason alone leads to */
    public Verdict weight() {
        return weight;
    }

    /** @return one kind sentence for the screen */
    public String sentence(Locale locale) {
        return Texts.say(locale, "email." + name());
    }
}
