package id.satupintu.policy;

import java.util.Locale;

/** What a Team Leader can pick where no row of the policy fits; an edition says in which order they are offered. */
public enum OutsideWay {
    /** Try PLN Mobile; its limit moves with time. */
    TRY_APP,
    /** A normal note to the unit by APKT, not an urgent one. */
    UNIT_NOTE,
    /** The usual service of the contact centre, up to the register number. */
    CC_SERVICE;

    /** The way in a few words. */
    public String words(Locale locale) {
        return Texts.in(locale).get("policy.outsideWay." + name());
    }
}
