package id.satupintu.callguide.ui;

import id.satupintu.callguide.CallRow;
import id.satupintu.callguide.CallView;
import id.satupintu.shell.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the acts of the cockpit change on the screen. */
interface CockpitScreen {

    /** A call stands; what is being typed stays when the step is still the same. */
    void show(CallView view);

    /** No call stands; these were lost and can be resumed. */
    void idle(List<CallRow> lost);

    /** So many results beside the one in front were not read to their customers, and for too long or not. */
    void unread(int results, boolean tooLong);

    /** The result in front has waited too long to be read out, or has not. */
    void unreadHere(boolean tooLong);

    /** Something has just become too long. */
    void alarm();

    /** Says why something was not done, at the field it is about or, with none, in the strip above. */
    void refuse(@Nullable String field, String text);

    /** Says something in the strip above, until the next act. */
    void say(String text, Tone tone);

    /** Nothing is said in the strip any more. */
    void hush();

    /** A decision or a question of the TL has arrived just now, or a decision was taken back. */
    void decisionArrived();

    /** What stands by now goes to the browser at once; what follows may take its time. */
    void draw();
}
