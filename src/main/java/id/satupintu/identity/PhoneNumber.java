package id.satupintu.identity;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberToCarrierMapper;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Locale;
import java.util.Optional;

/** A number with its country. Prints no digits. */
final class PhoneNumber {

    private static final int INDONESIA = 62;
    private static final int SHORTEST = 9;
    private static final int LONGEST = 12;
    private static final PhoneNumberUtil PLAN = PhoneNumberUtil.getInstance();
    private static final PhoneNumberToCarrierMapper OWNERS = PhoneNumberToCarrierMapper.getInstance();

    private final Phonenumber.PhoneNumber number;

    private PhoneNumber(Phonenumber.PhoneNumber number) {
        this.number = number;
    }

    static PhoneReading read(String digits) {
        try {
            return new PhoneReading.Readable(new PhoneNumber(PLAN.parse(digits, "ID")));
        } catch (NumberParseException unreadable) {
            return new PhoneReading.Unreadable(
                    switch (unreadable.getErrorType()) {
                        case TOO_LONG -> PhoneReason.TOO_LONG;
                        case TOO_SHORT_NSN, TOO_SHORT_AFTER_IDD, NOT_A_NUMBER -> PhoneReason.TOO_SHORT;
                        case INVALID_COUNTRY_CODE -> PhoneReason.INVALID;
                    });
        }
    }

    /** Why nobody can be reached by it on a mobile, if so. */
    Optional<PhoneReason> fault() {
        var national = national();
        boolean mobileByPrefix = !foreign() && national.startsWith("8") && !national.startsWith("80");
        if (mobileByPrefix && national.length() < SHORTEST) {
            return Optional.of(PhoneReason.TOO_SHORT);
        }
        if (mobileByPrefix && national.length() > LONGEST) {
            return Optional.of(PhoneReason.TOO_LONG);
        }
        if (mobileByPrefix && MobilePrefix.assignedToNobody(national)) {
            return Optional.of(PhoneReason.PREFIX_UNASSIGNED);
        }
        if (!PLAN.isValidNumber(number)) {
            return Optional.of(misfit());
        }
        return mobile() ? Optional.empty() : Optional.of(PhoneReason.NOT_MOBILE);
    }

    private PhoneReason misfit() {
        return switch (PLAN.isPossibleNumberWithReason(number)) {
            case TOO_SHORT, IS_POSSIBLE_LOCAL_ONLY -> PhoneReason.TOO_SHORT;
            case TOO_LONG -> PhoneReason.TOO_LONG;
            case IS_POSSIBLE, INVALID_LENGTH, INVALID_COUNTRY_CODE -> PhoneReason.INVALID;
        };
    }

    private boolean mobile() {
        var type = PLAN.getNumberType(number);
        return type == PhoneNumberType.MOBILE || type == PhoneNumberType.FIXED_LINE_OR_MOBILE;
    }

    boolean foreign() {
        return number.getCountryCode() != INDONESIA;
    }

    /** Only a hint: ranges stay with their first owner's name after mergers. */
    boolean prefixHasOwner() {
        return !OWNERS.getNameForNumber(number, Locale.ENGLISH).isBlank();
    }

    private String national() {
        return PLAN.getNationalSignificantNumber(number);
    }

    String e164() {
        return PLAN.format(number, PhoneNumberFormat.E164);
    }
}
