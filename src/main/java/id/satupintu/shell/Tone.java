package id.satupintu.shell;

import java.util.Locale;

/** How something stands, said by colour beside an icon and a word, never by colour alone. */
public enum Tone {
    NEUTRAL,
    INFO,
    OK,
    WARN,
    DANGER;

    /** The CSS class that gives an element this tone's colours. */
    public String cssClass() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
