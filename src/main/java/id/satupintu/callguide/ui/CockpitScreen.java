package id.satupintu.callguide.ui;

import id.satupintu.shell.Tone;
import org.jspecify.annotations.Nullable;

/** What the acts of the cockpit change on the screen. */
interface CockpitScreen extends CallFace {

    /** Says why something was not done, at the field it is about or, with none, in the strip above. */
    void refuse(@Nullable String field, String text);

    /** Says something in the strip above, until the next act. */
    void say(String text, Tone tone);

    /** Nothing is said in the strip any more. */
    void hush();
}
