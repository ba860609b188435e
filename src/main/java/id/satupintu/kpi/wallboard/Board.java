package id.satupintu.kpi.wallboard;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a wallboard shows at one moment, worded for its language. No personal data.
 *
 * @param version another one means that the house was started anew, and the page loads itself again
 * @param words the page's own words by key
 * @param pages one for each site, shown in turn; with several sites a first one for all
 */
record Board(Instant asOf, String version, Map<String, String> words, List<Page> pages) {

    /**
     * One site.
     *
     * @param clock id of the zone whose time stands on the page
     * @param hours the redirection rate of today, hour by hour
     * @param marks what happened today that may explain it
     * @param behind in words, that something told is not counted yet; null while the figures are whole
     */
    record Page(
            String title,
            String clock,
            String zone,
            List<Tile> tiles,
            String chart,
            List<Hour> hours,
            List<Happening> marks,
            @Nullable String behind) {}

    /**
     * One number.
     *
     * @param value as it is shown
     * @param note of how many it speaks
     * @param state how it stands to what the centre has set itself; null where nothing is set
     */
    record Tile(
            String key,
            String title,
            String value,
            String note,
            @Nullable State state,
            @Nullable String said) {}

    /** Beside a target. */
    enum State {
        REACHED,
        MISSED
    }

    /**
     * Something that happened, by a letter in the chart and in words beneath it.
     *
     * @param at its hour, {@code 09}; empty where it has none
     * @param to the hour in which it ended, null for a moment
     */
    record Happening(String at, @Nullable String to, String letter, String text) {}

    /**
     * One hour.
     *
     * @param rate null where too few stand behind it
     */
    record Hour(String hour, @Nullable Double rate, long n) {}
}
