package id.satupintu.integration.rest.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.http.HttpHeaders;

/** The sentences of the problems, Indonesian first, English beside it. */
final class ProblemTexts {
    /** Indonesian as Indonesia writes it: the default of every answer. */
    private static final Locale INDONESIAN = Locale.of("id", "ID");

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private ProblemTexts() {}

    /** The language that a request's {@code Accept-Language} asks for, as far as we speak it. */
    static Locale language(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (accepted == null || accepted.isBlank()) {
            return INDONESIAN;
        }
        try {
            Locale found = Locale.lookup(
                    Locale.LanguageRange.parse(accepted), List.of(INDONESIAN, Locale.of("id"), Locale.ENGLISH));
            return Locale.ENGLISH.equals(found) ? Locale.ENGLISH : INDONESIAN;
        } catch (IllegalArgumentException unreadable) {
            return INDONESIAN;
        }
    }

    static String text(String key, Locale language, List<String> words) {
        String pattern =
                ResourceBundle.getBundle("texts.integration", language, EXACT).getString(key);
        return words.isEmpty() ? pattern : new MessageFormat(pattern, language).format(words.toArray());
    }
}
