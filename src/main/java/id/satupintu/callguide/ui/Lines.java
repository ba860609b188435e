package id.satupintu.callguide.ui;

import id.satupintu.callguide.CallView;
import id.satupintu.callguide.guide.GuideStep;
import id.satupintu.policy.DayTime;
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

    /** S10, at any moment. */
    String why(CallView view) {
        return line(ScriptId.S10_WHY, view);
    }

    private String line(ScriptId script, CallView view) {
        GuideStep step = view.step();
        Slots slots = filled(view);
        Voice voice = view.head().channel().voice();
        return script == ScriptId.RESULT_REFUSED
                ? view.scripts().refused(step.reasons(), slots, words.locale(), voice)
                : view.scripts().say(script, slots, words.locale(), voice);
    }

    private static Slots filled(CallView view) {
        var zone = view.head().zone();
        return view.step()
                .slots()
                .with(Slot.CSO, view.head().csoName())
                .dayTime(DayTime.ofHour(zone.hourOf(Workday.now())));
    }
}
