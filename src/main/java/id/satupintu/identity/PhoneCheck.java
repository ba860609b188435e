package id.satupintu.identity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form check of a phone number, and whether it is the one registered in the app. */
public final class PhoneCheck {

    private PhoneCheck() {}

    /**
     * @param phone as typed or read out
     * @param registered the number that the TL sees in the app, where known
     */
    public static PhoneFinding of(String phone, @Nullable String registered) {
        return switch (PhoneReading.of(phone)) {
            case PhoneReading.Unreadable(PhoneReason why) -> PhoneFinding.refused(why);
            case PhoneReading.Readable(PhoneNumber number) -> judge(number, registered);
        };
    }

    private static PhoneFinding judge(PhoneNumber number, @Nullable String registered) {
        var refusal = number.fault();
        if (refusal.isPresent()) {
            return PhoneFinding.refused(refusal.get());
        }
        var reasons = new ArrayList<PhoneReason>();
        if (number.foreign()) {
            reasons.add(PhoneReason.FOREIGN);
        } else if (!number.prefixHasOwner()) {
            reasons.add(PhoneReason.PREFIX_UNKNOWN);
        }
        if (registered != null && !registered.isBlank() && differs(number, registered)) {
            reasons.add(PhoneReason.DIFFERS);
        }
        return new PhoneFinding(verdict(reasons), number.e164(), reasons);
    }

    private static boolean differs(PhoneNumber number, String registered) {
        return !(PhoneReading.of(registered) instanceof PhoneReading.Readable(PhoneNumber other)
                && other.e164().equals(number.e164()));
    }

    private static Verdict verdict(List<PhoneReason> reasons) {
        return reasons.isEmpty() ? Verdict.PASS : Verdict.REVIEW;
    }
}
