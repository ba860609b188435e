package id.satupintu.edition.ui;

import id.satupintu.policy.DayTime;
import id.satupintu.policy.Salutation;
import id.satupintu.policy.ScriptBook;
import id.satupintu.policy.ScriptKey;
import id.satupintu.policy.Slot;
import id.satupintu.policy.Slots;
import id.satupintu.policy.Transaction;
import id.satupintu.policy.Voice;
import java.util.Locale;

/** A caller who does not exist, so that a script can be read with its slots filled. */
final class Sample {

    private Sample() {}

    static String say(ScriptBook book, ScriptKey key, Transaction request, Locale language, Voice voice) {
        return book.preview(key, slots(request), language, voice);
    }

    private static Slots slots(Transaction request) {
        return Slots.of(Salutation.IBU, request)
                .dayTime(DayTime.MORNING)
                .limit(11_000)
                .with(Slot.CUSTOMER, "Hana")
                .with(Slot.CSO, "Rani")
                .with(Slot.ACCOUNT_NAME, "Sagita98")
                .with(Slot.CORRECTIONS, "…")
                .with(Slot.REGISTER_NUMBER, "5312345678901")
                .with(Slot.CALLBACK_TIME, "14.00 WIB");
    }
}
