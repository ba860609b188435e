package id.satupintu.identity;

import java.util.Locale;

/** One thing noticed about a phone number. */
public enum PhoneReason {
    /** Nothing was given. */
    EMPTY(Verdict.REFUSE),
    /** Letters stand in it; nothing is guessed from the rest. */
    LETTERS(Verdict.REFUSE),
    /** Other characters than digits, separators and a leading plus. */
    CHARACTERS(Verdict.REFUSE),
    /** Fewer digits than any mobile number has (10 with the leading 0). */
    TOO_SHORT(Verdict.REFUSE),
    /** More digits than any mobile number has (13 with the leading 0). */
    TOO_LONG(Verdict.REFUSE),
    /** No number of the numbering plan. */
    INVALID(Verdict.REFUSE),
    /** A mobile prefix that was given to nobody. */
    PREFIX_UNASSIGNED(Verdict.REFUSE),
    /** A landline or service number; the app needs a mobile. */
    NOT_MOBILE(Verdict.REFUSE),
    /** A mobile prefix without a known owner. */
    PREFIX_UNKNOWN(Verdict.REVIEW),
    /** A number of another country. */
    FOREIGN(Verdict.REVIEW),
    /** Not the number registered in the app. */
    DIFFERS(Verdict.REVIEW);

    private final Verdict weight;

    PhoneReason(Verdict weight) {
        this.weight = weight;
    }

    /** @return the verdict that this reason alone leads to */
    public Verdict weight() {
        return weight;
    }

    /** @return one kind sentence for the screen */
    public String sentence(Locale locale) {
        return Texts.say(locale, "phone." + name());
    }
}
