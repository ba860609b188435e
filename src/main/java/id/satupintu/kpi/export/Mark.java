package id.satupintu.kpi.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened meanwhile, at its place on an axis of time.
 *
 * @param at key of the place; empty for a line that has none
 * @param to key of the place at which it ended, null for a moment
 * @param letter by which it stands in the drawing
 */
public record Mark(String at, @Nullable String to, String letter, String text) {

    /** The first of these places at which it stands: its own, or the next that is there; -1 where there is none. */
    public int first(List<String> places) {
        for (int place = 0; place < places.size() && !at.isEmpty(); place++) {
            if (places.get(place).compareTo(at) >= 0) {
                return place;
            }
        }
        return -1;
    }

    /** The last of these places that it touches, the first one of a moment. */
    public int last(List<String> places) {
        int place = first(places);
        while (to != null
                && place >= 0
                && place + 1 < places.size()
                && places.get(place + 1).compareTo(to) <= 0) {
            place++;
        }
        return place;
    }

    /** Its letter and what it says, for a line of text. */
    public String line() {
        return letter + " · " + text;
    }
}
