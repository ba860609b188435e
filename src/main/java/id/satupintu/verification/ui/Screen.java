package id.satupintu.verification.ui;

import id.satupintu.relay.Topic;
import id.satupintu.shell.Tone;
import id.satupintu.verification.VerificationId;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the {@link Console} has shown. */
interface Screen {

    /** A request is opened. */
    void open(Workbench bench, Sight sight);

    /** The request that is open stands differently. */
    void show(Workbench bench, Sight sight);

    /** Nothing is open any more. */
    void showNothing();

    /** Takes over what was typed. */
    void collect(Workbench bench);

    void reveal(String nik);

    void noteMissing();

    /** One line at the foot, for a few seconds. */
    void say(String text, Tone tone);

    /** A decision has gone out; for this long one key takes it back. */
    void sent(String text, Duration recallable);

    /** No key takes it back any more. */
    void recallOver();

    /** Goes to where a question to the CSO can be typed. */
    void askInWords();

    /** The question to the CSO has gone out. */
    void asked();

    /** What rings here, first what the screen offers to accept. */
    List<VerificationId> ringing();

    /** Hears about this one request and about what shares something with it; absent: about none. */
    void follow(@Nullable UUID id, List<Topic> kin);
}
