package id.satupintu.policy;

import java.util.Locale;

/** How the caller is addressed; neutral until the CSO has chosen. */
public enum Salutation {
    /** Sir. */
    BAPAK,
    /** Madam. */
    IBU,
    /** Not chosen: both forms are said. */
    NEUTRAL;

    /** The form of address as it is said. */
    public String words(Locale locale) {
        return Texts.in(locale).get("policy.salutation." + name());
    }
}
