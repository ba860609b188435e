package id.satupintu.policy;

import java.util.Locale;

/** Why the contact centre itself processes a request (exception d, Q-013; or as its edition says). */
public enum CcRegister {
    /** Applicant without IDPEL (Q-043 iii). */
    PS_NON_CUSTOMER,
    /** Customer going from one phase to three (Q-043 ii). */
    PS_CROSS_PHASE,
    /** A later edition opened the contact centre again. */
    BY_EDITION;

    /** The reason in a few words. */
    public String words(Locale locale) {
        return Texts.in(locale).get("policy.ccRegister." + name());
    }
}
