package id.satupintu.workday;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** New identifiers: UUID version 7, so that rows stand in the order in which they were made. */
public final class Ids {

    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Ids() {}

    /** The next id of this process; each is greater than the one before. */
    public static UUID next() {
        return GENERATOR.generate();
    }
}
