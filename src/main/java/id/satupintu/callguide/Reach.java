package id.satupintu.callguide;

import id.satupintu.identity.PhoneCheck;
import org.jspecify.annotations.Nullable;

/** A telephone number in the one form in which the same number is always the same text. */
final class Reach {

    private Reach() {}

    /** In international form, null where there is no number or it cannot be read. */
    static @Nullable String of(@Nullable String number) {
        return number == null || number.isBlank()
                ? null
                : PhoneCheck.of(number, null).normalized();
    }
}
