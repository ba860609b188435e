package id.satupintu.policy;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of this room. Indonesian stands in for every language that has none, never the language of the machine. */
record Texts(Locale locale, ResourceBundle bundle) {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Texts INDONESIAN = load(Locale.of("id", "ID"));
    private static final Texts ENGLISH = load(Locale.ENGLISH);

    static Texts in(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : INDONESIAN;
    }

    String get(String key) {
        return bundle.getString(key);
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }

    String format(String key, List<?> args) {
        return new MessageFormat(get(key), locale).format(args.toArray());
    }

    private static Texts load(Locale locale) {
        return new Texts(locale, ResourceBundle.getBundle("texts.policy", locale, NO_FALLBACK));
    }
}
