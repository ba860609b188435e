package id.satupintu.policy;

import java.util.Locale;

/** A fact of a routing question, in the order in which it is asked for. */
public enum Fact {
    /** Niaga or not. */
    NIAGA("niaga"),
    /** PB, PD or PS. */
    TRANSACTION("transaction"),
    /** Customer (IDPEL) or not. */
    IDPEL("idpel"),
    /** Power asked for. */
    POWER_ASKED("powerAsked"),
    /** Phase asked for, where the power does not tell it. */
    PHASE_ASKED("phaseAsked"),
    /** Phase now, where the power now does not tell it. */
    PHASE_NOW("phaseNow"),
    /** Province of the connection. */
    PROVINCE("province");

    private final String field;

    Fact(String field) {
        this.field = field;
    }

    /** The name of the field in the outside contract. */
    public String field() {
        return field;
    }

    /** The fact in a few words. */
    public String words(Locale locale) {
        return Texts.in(locale).get("policy.fact." + name());
    }
}
