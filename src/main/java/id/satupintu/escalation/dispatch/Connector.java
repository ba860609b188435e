package id.satupintu.escalation.dispatch;

import id.satupintu.escalation.OutsideSystem;
import java.time.Duration;

/** The way out to other systems, provided by whichever room knows how to reach them. It never throws for what they do. */
public interface Connector {

    /** Whether that system is reached by connector; otherwise its numbers are typed in by hand. */
    boolean carries(OutsideSystem system);

    /** The longest time that one sending to that system may take with all its tries; nobody else may send it meanwhile. */
    Duration longest(OutsideSystem system);

    /** Sends one letter and waits for the answer; the same letter may be sent again with the same key. */
    Delivery send(Letter letter);
}
