package id.satupintu.policy;

import java.util.Locale;

/** Why an account upgrade is refused, field by field. Each reason has a text for the customer and one for staff. */
public enum RejectReason {
    /** The account name has no element of the KTP name. */
    NAME(true),
    /** Not the number registered in the app. */
    PHONE(true),
    /** Not the e-mail registered in the app. */
    EMAIL(true),
    /** The NIK is not well formed. */
    NIK_FORM(true),
    /** The birth date in the NIK differs from the KTP; needs a note. */
    NIK_DATE(false),
    /** The NIK typed is not the one on the KTP. */
    NIK_MISMATCH(true),
    /** The region does not fit; needs a note. */
    REGION(false),
    /** The photo of the KTP cannot be used. */
    KTP_PHOTO(true),
    /** The selfie with the KTP cannot be used. */
    SELFIE(true),
    /** The upgrade was not sent in the app. */
    NOT_SUBMITTED(true),
    /** The profile is not complete. */
    PROFILE_INCOMPLETE(true),
    /** Anything else; needs a note. */
    OTHER(false);

    private final boolean fixableOnCall;

    RejectReason(boolean fixableOnCall) {
        this.fixableOnCall = fixableOnCall;
    }

    /** Whether the caller can mend it while still on the line; otherwise later, in the app. */
    public boolean fixableOnCall() {
        return fixableOnCall;
    }

    /** A few words for a button. */
    public String words(Locale locale) {
        return Texts.in(locale).get(key());
    }

    /** What staff should know; never read out. */
    public String forStaff(Locale locale) {
        return Texts.in(locale).get(key() + ".staff");
    }

    /**
     * The text to read to the customer: what is wrong and how to mend it. The account name is said where it is known.
     *
     * @throws UnfilledSlot if the salutation is missing
     */
    public String readAloud(Slots slots, Locale locale) {
        boolean named = this == NAME && slots.words(Slot.ACCOUNT_NAME, locale).isPresent();
        return Template.of(key() + (named ? ".say.named" : ".say"), locale).fill(slots, locale);
    }

    /** Which text says when it can be tried again: on this call, or later in the app. */
    public String retry(Locale locale) {
        return Texts.in(locale).get(fixableOnCall ? "policy.retry.onCall" : "policy.retry.inApp");
    }

    private String key() {
        return "policy.reject." + name();
    }
}
