package id.satupintu.kpi.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row that could be read.
 *
 * @param person blind index of the person, null for a leg of a call
 * @param call null for all but legs
 */
record OutsideRow(
        int line,
        String key,
        Instant at,
        @Nullable String person,
        @Nullable String kind,
        @Nullable String transaction,
        @Nullable UUID call,
        long talk,
        long hold,
        long after) {}
