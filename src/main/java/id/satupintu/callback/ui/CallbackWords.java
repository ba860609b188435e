package id.satupintu.callback.ui;

import id.satupintu.callback.CallbackRow;
import id.satupintu.policy.DayTime;
import id.satupintu.policy.ScriptBook;
import id.satupintu.policy.ScriptId;
import id.satupintu.policy.Slot;
import id.satupintu.policy.Slots;
import id.satupintu.policy.Voice;
import id.satupintu.verification.Ruling;
import id.satupintu.workday.Workday;
import java.util.Locale;
import java.util.Objects;

/**
 * What is said when the customer answers: who is calling, then the result.
 *
 * @param readAloud what is kept to be read for a rejection, else empty
 */
record CallbackWords(CallbackRow row, String readAloud, String caller, ScriptBook scripts, Locale locale) {

    String line() {
        String opening = say(ScriptId.CALLBACK_CALL);
        return row.result() == null ? opening : opening + " " + result();
    }

    private String result() {
        return switch (Objects.requireNonNull(row.result())) {
            case "APPROVED" -> accepted();
            case "APPROVED_NOT_APPLIED" -> say(ScriptId.RESULT_NOT_APPLIED);
            default ->
                scripts.say(
                        ScriptId.RESULT_REFUSED,
                        slots().with(Slot.CORRECTIONS, readAloud),
                        Ruling.LANGUAGE,
                        Voice.SPOKEN);
        };
    }

    private String accepted() {
        return row.kind() == null ? "" : say(ScriptId.RESULT_ACCEPTED);
    }

    private String say(ScriptId script) {
        return scripts.say(script, slots(), locale, Voice.SPOKEN);
    }

    private Slots slots() {
        int hour = row.zone().hourOf(Workday.now());
        Slots slots = Slots.none()
                .salutation(row.salutation())
                .dayTime(DayTime.ofHour(hour))
                .with(Slot.CSO, caller)
                .with(Slot.CUSTOMER, row.customerName() == null ? "…" : row.customerName());
        return row.kind() == null ? slots : slots.transaction(row.kind());
    }
}
