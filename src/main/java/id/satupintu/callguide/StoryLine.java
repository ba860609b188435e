package id.satupintu.callguide;

import java.time.Instant;
import java.util.Locale;

/**
 * One thing that happened in a call.
 *
 * @param who the part of the story: the call itself, the guide, the TL, the callback
 */
public record StoryLine(Instant at, Part who, Said what) {

    /** Whose line it is. */
    public enum Part {
        CALL,
        GUIDE,
        VERIFICATION,
        CALLBACK
    }

    /** The line in that language. */
    public String text(Locale locale) {
        return what.in(locale);
    }
}
