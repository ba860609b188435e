package id.satupintu.callguide.ui;

import id.satupintu.shell.Tone;
import java.util.Map;

/**
 * What stands below a field.
 *
 * @param powers other powers to take instead, in VA, each with its words
 */
record Advice(Tone tone, String text, Map<Integer, String> powers) {

    static final Advice NONE = of(Tone.NEUTRAL, "");

    static Advice of(Tone tone, String text) {
        return new Advice(tone, text, Map.of());
    }

    /** What it is about cannot be right. */
    boolean wrong() {
        return tone == Tone.DANGER;
    }
}
