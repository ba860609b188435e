package id.satupintu.policy;

import java.util.Locale;

/** Where a request goes (requirements section 8). */
public enum RouteKind {
    /** Not a Niaga request: the earlier rules hold. */
    NON_NIAGA,
    /** The contact centre processes it up to the register number. */
    CC_REGISTER,
    /** APKT Keluhan first, then Simone URGENT. */
    APKT_SIMONE,
    /** The applicant makes the request in PLN Mobile. */
    PLN_MOBILE,
    /** No row fits: the Team Leader picks. */
    OUTSIDE_POLICY,
    /** A fact that could change the route is not known yet. */
    ASK;

    /** The route in a few words. */
    public String words(Locale locale) {
        return Texts.in(locale).get("policy.route." + name());
    }
}
