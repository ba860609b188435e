package id.satupintu.edition.file;

/** The words of the file. */
final class Key {

    static final String EDITION = "edition";
    static final String ISSUER = "issuer";
    static final String SUBJECT = "subject";
    static final String NUMBER = "number";
    static final String DATED = "dated";
    static final String EFFECTIVE_FROM = "effectiveFrom";
    static final String ASSUMED = "assumed";
    static final String SETTINGS = "settings";
    static final String LIMIT = "limit";
    static final String PS_LIMIT = "psLimit";
    static final String PS_LIMIT_PROVINCES = "psLimitProvinces";
    static final String LIMITS_APPLY_TO = "limitsApplyTo";
    static final String DECREASE_IS_NON_NIAGA = "decreaseIsNonNiaga";
    static final String OUTSIDE_ORDER = "outsideOrder";
    static final String ROWS = "rows";
    static final String NAME = "name";
    static final String WHEN = "when";
    static final String NIAGA = "niaga";
    static final String TRANSACTIONS = "transactions";
    static final String CUSTOMER = "customer";
    static final String PHASE_NOW = "phaseNow";
    static final String PHASE_ASKED = "phaseAsked";
    static final String ABOVE = "above";
    static final String UP_TO = "upTo";
    static final String INCREASE = "increase";
    static final String LIMITED = "limited";
    static final String PROVINCES = "provinces";
    static final String EXCEPTIONS = "exceptions";
    static final String ROUTE = "route";
    static final String VERIFICATION = "verification";
    static final String REMINDER_AFTER = "reminderAfter";
    static final String CC_REGISTER = "ccRegister";
    static final String RULE = "rule";
    static final String GROUND = "ground";
    static final String WHY = "why";
    static final String ID = "id";
    static final String EN = "en";
    static final String SCRIPTS = "scripts";
    static final String SPOKEN = "spoken";
    static final String WRITTEN = "written";

    private Key() {}
}
