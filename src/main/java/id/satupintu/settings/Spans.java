package id.satupintu.settings;

import java.time.Duration;
import org.springframework.boot.convert.DurationStyle;

/** Lengths of time as they are typed: a whole number and one letter. */
final class Spans {

    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    private Spans() {}

    /** All that Spring reads too, so that the screen and the command line agree. */
    static Duration read(String written) {
        return DurationStyle.detectAndParse(written.strip().replace(" ", ""));
    }

    /** In days from three days on, else in the largest unit that leaves no rest. */
    static String write(Duration span) {
        long seconds = span.toSeconds();
        if (seconds == 0 || span.toMillis() % 1_000 != 0) {
            return span.toMillis() + "ms";
        }
        if (seconds % DAY == 0 && seconds > 2 * DAY) {
            return seconds / DAY + "d";
        }
        if (seconds % HOUR == 0) {
            return seconds / HOUR + "h";
        }
        return seconds % MINUTE == 0 ? seconds / MINUTE + "m" : seconds + "s";
    }
}
