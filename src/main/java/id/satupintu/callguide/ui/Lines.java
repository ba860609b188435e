package id.satupintu.callguide.ui;

import id.satupintu.callguide.CallHead;
import id.satupintu.callguide.CallView;
import id.satupintu.callguide.WatchedCall;
import id.satupintu.callguide.guide.GuideStep;
import id.satupintu.policy.DayTime;
import id.satupintu.policy.ScriptBook;
import id.satupintu.policy.ScriptId;
import id.satupintu.policy.Slot;
import id.satupintu.policy.Slots;
import id.satupintu.policy.Voice;
import id.satupintu.workday.Workday;

/** Puts the lines of a step into words; what only the screen knows (who speaks, what time it is) is filled in here. */
record Lines(Words words) {

    String[] of(CallView view) {
        return view.step().lines().stream().map(script -> line(script, view)).toArray(String[]::new);
    }

    /** What the CSO of a call that is read along says now. */
    String[] of(WatchedCall call) {
        return call.step().lines().stream()
                .map(script -> line(script, call.step(), call.head(), call.scripts()))
                .toArray(String[]::new);
    }

    /** S10, at any moment. */
    String why(CallView view) {
        return line(ScriptId.S10_WHY, view);
    }

    private String line(ScriptId script, CallView view) {
        return line(script, view.step(), view.head(), view.scripts());
    }

    private String line(ScriptId script, GuideStep step, CallHead head, ScriptBook scripts) {
        Slots slots = step.slots()
                .with(Slot.CSO, head.csoName())
                .dayTime(DayTime.ofHour(head.zone().hourOf(Workday.now())));
        Voice voice = head.channel().voice();
        return script == ScriptId.RESULT_REFUSED
                ? scripts.refused(step.reasons(), slots, words.locale(), voice)
                : scripts.say(script, slots, words.locale(), voice);
    }
}
