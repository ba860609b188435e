package id.satupintu.policy;

import java.util.Locale;

/** Why the contact centre itself processes a temporary connection (exception d; Q-013). */
public enum CcRegister {
    /** Applicant without IDPEL (Q-043 iii). */
    PS_NON_CUSTOMER,
    /** Customer going from one phase to three (Q-043 ii). */
    PS_CROSS_PHASE;

    /** The reason in a few words. */
    public String words(Locale locale) {
        return Texts.in(locale).get("policy.ccRegister." + name());
    }
}
