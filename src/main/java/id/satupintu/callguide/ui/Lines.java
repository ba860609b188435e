package id.satupintu.callguide.ui;

import id.satupintu.callguide.CallHead;
import id.satupintu.callguide.CallView;
import id.satupintu.callguide.WatchedCall;
import id.satupintu.policy.DayTime;
import id.satupintu.policy.ScriptBook;
import id.satupintu.policy.ScriptId;
import id.satupintu.policy.Slot;
import id.satupintu.policy.Slots;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.Ruling;
import id.satupintu.workday.Workday;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** Puts the lines of a step into words; what only the screen knows (who speaks, what time it is) is filled in here. */
record Lines(Words words) {

    String[] of(CallView view) {
        return view.step().lines().stream().map(script -> line(script, view)).toArray(String[]::new);
    }

    /** What the CSO of a call that is read along says now; what is read for a rejection names the caller, so it is not. */
    String[] of(WatchedCall call) {
        String reasons = call.step().reasons().stream()
                .map(reason -> reason.words(words.locale()))
                .collect(Collectors.joining(", "));
        Slots slots = call.step().slots().with(Slot.CORRECTIONS, reasons);
        return call.step().lines().stream()
                .map(script -> line(script, slots, call.head(), call.scripts(), words.locale()))
                .toArray(String[]::new);
    }

    /** S10, at any moment. */
    String why(CallView view) {
        return line(ScriptId.S10_WHY, view);
    }

    /** What is read for the result of an earlier request of the call. */
    String result(CaseView result, CallView view) {
        Slots slots = Slots.of(result.salutation(), result.transaction())
                .with(Slot.CUSTOMER, Objects.requireNonNullElse(result.customerName(), ""))
                .with(
                        Slot.CORRECTIONS,
                        result.decision() == null ? "" : result.decision().readAloud());
        return switch (result.status()) {
            case APPROVED -> line(ScriptId.RESULT_ACCEPTED, slots, view.head(), view.scripts(), words.locale());
            case APPROVED_NOT_APPLIED ->
                line(ScriptId.RESULT_NOT_APPLIED, slots, view.head(), view.scripts(), words.locale());
            default -> line(ScriptId.RESULT_REFUSED, slots, view.head(), view.scripts(), Ruling.LANGUAGE);
        };
    }

    /** A refusal is said in the language of the text that is kept with the decision. */
    private String line(ScriptId script, CallView view) {
        Locale said = script == ScriptId.RESULT_REFUSED ? Ruling.LANGUAGE : words.locale();
        return line(script, view.step().slots(), view.head(), view.scripts(), said);
    }

    private static String line(ScriptId script, Slots known, CallHead head, ScriptBook scripts, Locale locale) {
        Slots slots = known.with(Slot.CSO, head.csoName())
                .dayTime(DayTime.ofHour(head.zone().hourOf(Workday.now())));
        return scripts.say(script, slots, locale, head.channel().voice());
    }
}
