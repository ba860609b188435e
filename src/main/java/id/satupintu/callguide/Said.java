package id.satupintu.callguide;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A sentence by key, put into words only when somebody reads it.
 *
 * @param key a key of this room's texts
 * @param args words, numbers or further sentences
 */
public record Said(String key, List<Object> args) {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public Said {
        args = List.copyOf(args);
    }

    static Said of(String key, Object... args) {
        return new Said(key, List.of(args));
    }

    /** The sentence in that language; a key without a text is said as it is. */
    public String in(Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle("texts.callguide", locale(locale), NO_FALLBACK);
        if (!texts.containsKey(key)) {
            return key;
        }
        Object[] worded = args.stream()
                .map(arg -> arg instanceof Said said ? said.in(locale) : arg)
                .toArray();
        return new MessageFormat(texts.getString(key).replace("'", "''"), locale).format(worded);
    }

    private static Locale locale(Locale asked) {
        return asked.getLanguage().equals("en") ? Locale.ENGLISH : Locale.of("id", "ID");
    }
}
