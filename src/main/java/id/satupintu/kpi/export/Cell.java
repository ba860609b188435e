package id.satupintu.kpi.export;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** One value of a table, typed, so that each kind of file writes it as its readers compute with it. */
public sealed interface Cell {

    /** Words or a code. */
    record Text(String text) implements Cell {}

    /** How many. */
    record Count(long count) implements Cell {}

    /** A fraction, 0 to 1. */
    record Rate(double rate) implements Cell {}

    /** A length of time in seconds. */
    record Lasting(double seconds) implements Cell {}

    /** A moment, by the clock of a place. */
    record At(Instant moment, ZoneId zone) implements Cell {}

    /** No value, and why, in words; never a zero. */
    record Missing(String why) implements Cell {}

    /** Words, or an empty place. */
    static Cell text(@Nullable String text) {
        return text == null ? new Missing("") : new Text(text);
    }

    static Cell count(long count) {
        return new Count(count);
    }

    /**
     * A fraction, or why there is none.
     *
     * @param why in words, as "too few"
     */
    static Cell rate(@Nullable Double rate, String why) {
        return rate == null ? new Missing(why) : new Rate(rate);
    }

    /** Seconds, or why there are none. */
    static Cell seconds(@Nullable Double seconds, String why) {
        return seconds == null ? new Missing(why) : new Lasting(seconds);
    }

    static Cell at(@Nullable Instant moment, ZoneId zone) {
        return moment == null ? new Missing("") : new At(moment, zone);
    }
}
