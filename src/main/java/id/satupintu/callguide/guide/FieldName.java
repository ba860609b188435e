package id.satupintu.callguide.guide;

/** Names of the fields in the forms of the guide. */
public final class FieldName {
    public static final String SALUTATION = "salutation";
    public static final String NAME = "name";
    public static final String PHONE = "phone";
    public static final String IDPEL = "idpel";
    public static final String POWER_NOW = "powerNow";
    public static final String POWER_ASKED = "powerAsked";
    public static final String PHASE_NOW = "phaseNow";
    public static final String PHASE_ASKED = "phaseAsked";
    public static final String PROVINCE = "province";
    public static final String REGISTER = "register";
    public static final String PHONE_MODEL = "phoneModel";
    public static final String PHONE_TROUBLE = "phoneTrouble";
    public static final String VVIP_KIND = "vvipKind";
    public static final String POSITION = "position";
    public static final String INSTITUTION = "institution";
    public static final String OBJECTS = "objects";
    public static final String CRITERION = "criterion";
    public static final String TROUBLE_WORDS = "troubleWords";
    public static final String ACCESS_TO = "accessTo";
    public static final String OBJECTION = "objection";
    public static final String CRITERION_WORDS = "criterionWords";
    public static final String COMPLAINT = "complaint";
    public static final String RULING = "ruling";
    public static final String CONFIRMATION = "confirmation";
    public static final String RULED_BY = "ruledBy";
    public static final String TARIFF_NOW = "tariffNow";
    public static final String TARIFF_ASKED = "tariffAsked";
    public static final String UNIT = "unit";
    public static final String SERVICE_UNIT = "serviceUnit";
    /** The customer's own time zone, for the promise of a call back. */
    public static final String ZONE = "zone";

    public static final String KTP_NAME = "ktpName";
    public static final String ACCOUNT_NAME = "accountName";
    public static final String EMAIL = "email";
    public static final String NIK = "nik";
    public static final String VERIFICATION = "verification";
    public static final String STATUS = "status";
    public static final String REASONS = "reasons";
    /** What is read out for a rejection, as it is kept with the decision. */
    public static final String READ_ALOUD = "readAloud";

    public static final String TOLD_SLOW = "slow";
    public static final String CALLBACK_TIME = "callbackTime";

    private FieldName() {}
}
