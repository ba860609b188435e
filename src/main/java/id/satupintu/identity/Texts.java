package id.satupintu.identity;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of this room, Indonesian unless English is asked for. */
final class Texts {

    private static final Locale INDONESIAN = Locale.of("id", "ID");
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {}

    static String say(Locale locale, String key, Object... args) {
        var spoken = locale.getLanguage().equals("en") ? Locale.ENGLISH : INDONESIAN;
        var sentence = ResourceBundle.getBundle("texts.identity", spoken, EXACT).getString("identity." + key);
        return args.length == 0 ? sentence : new MessageFormat(sentence, spoken).format(args);
    }
}
