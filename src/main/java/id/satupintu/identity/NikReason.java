package id.satupintu.identity;

import java.util.Locale;

/** One thing that the form of a NIK tells; each has its weight and its sentence. */
public enum NikReason {
    /** Holds something other than the digits 0 to 9. */
    NOT_DIGITS(Verdict.REFUSE),
    /** Not 16 digits. */
    LENGTH(Verdict.REFUSE),
    /** Month not 01 to 12. */
    MONTH(Verdict.REFUSE),
    /** Day not 01 to 31 or 41 to 71. */
    DAY(Verdict.REFUSE),
    /** Such a date is in no century's calendar. */
    DATE_IMPOSSIBLE(Verdict.REFUSE),
    /** Serial 0000: numbering begins at 0001. */
    SERIAL_ZERO(Verdict.REFUSE),
    /** No such district is known. Splits before 2016 are in no public table, so never refused for it. */
    REGION_UNKNOWN(Verdict.REVIEW),
    /** The district code was given up; its holders keep their NIK. Information only. */
    REGION_HISTORIC(Verdict.PASS),
    /** Another birth date than the KTP's. A NIK is not changed when a birth date is corrected. */
    BIRTH_DATE_DIFFERS(Verdict.REVIEW),
    /** Another sex than the KTP's. */
    SEX_DIFFERS(Verdict.REVIEW),
    /** A reading younger than 17: no KTP yet, unless married. */
    AGE_UNDER_17(Verdict.REVIEW),
    /** A reading of 100 years or more. */
    AGE_OVER_99(Verdict.REVIEW),
    /** Serial above 1000 on one birthday in one district. Information only. */
    SERIAL_HIGH(Verdict.PASS),
    /** The same digit sixteen times. */
    ALL_ONE_DIGIT(Verdict.REVIEW);

    private final Verdict weight;

    NikReason(Verdict weight) {
        this.weight = weight;
    }

    /** @return the verdict that this reason alone leads to; PASS for what is information only */
    public Verdict weight() {
        return weight;
    }

    /** @return one kind sentence for the screen */
    public String sentence(Locale locale) {
        return Texts.say(locale, "nik." + name());
    }
}
