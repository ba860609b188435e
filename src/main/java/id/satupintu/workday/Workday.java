package id.satupintu.workday;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one clock of the house. It ticks in microseconds, because that is what both databases keep, so a time that was
 * stored and read again equals the time that was handed in.
 */
public final class Workday {

    private static final ScopedValue<Instant> OVERRIDE = ScopedValue.newInstance();

    private Workday() {}

    /** Now in UTC, cut to microseconds; inside {@link #at} the moment that was named there. */
    public static Instant now() {
        Instant now = OVERRIDE.isBound() ? OVERRIDE.get() : Instant.now();
        return now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Runs one piece of work as if it were {@code moment}, on this thread only; nobody else's clock moves. */
    public static <T extends @Nullable Object> T at(Instant moment, Supplier<T> work) {
        return ScopedValue.where(OVERRIDE, moment).<T, RuntimeException>call(work::get);
    }

    /** Runs one piece of work as if it were {@code moment}, on this thread only. */
    public static void at(Instant moment, Runnable work) {
        ScopedValue.where(OVERRIDE, moment).run(work);
    }
}
