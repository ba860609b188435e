package id.satupintu.workday;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** New identifiers: UUID version 7, so that rows stand in the order in which they were made. */
public final class Ids {

    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private static long last;

    private Ids() {}

    /** The next id of this process; each is greater than the one before, whichever thread asks. */
    public static synchronized UUID next() {
        // The generator counts on within one millisecond only: a thread that read the clock earlier may not come back
        // to it.
        last = Math.max(last, System.currentTimeMillis());
        return GENERATOR.construct(last);
    }
}
