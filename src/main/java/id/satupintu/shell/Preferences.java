package id.satupintu.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Language and appearance as this browser chose them; kept in two cookies, so that the sign-in screen knows them. */
final class Preferences {

    private static final String LANGUAGE = "satupintu-language";
    private static final String SCHEME = "satupintu-scheme";
    private static final String KEEP = "document.cookie = $0 + '=' + $1 + ';path=/;max-age=31536000;SameSite=Lax'";

    private Preferences() {}

    static Locale language(@Nullable VaadinRequest request) {
        return cookie(request, LANGUAGE)
                .filter(Translations.ENGLISH.getLanguage()::equals)
                .map(english -> Translations.ENGLISH)
                .orElse(Translations.INDONESIAN);
    }

    static ColorScheme.Value scheme(@Nullable VaadinRequest request) {
        return cookie(request, SCHEME)
                .flatMap(name -> Stream.of(ColorScheme.Value.LIGHT, ColorScheme.Value.DARK)
                        .filter(value -> value.name().equals(name))
                        .findFirst())
                .orElse(ColorScheme.Value.SYSTEM);
    }

    /** Keeps the language and shows the screen again in it. */
    static void speak(UI ui, Locale language) {
        ui.getSession().setLocale(language);
        ui.getPage().executeJs(KEEP + "; location.reload()", LANGUAGE, language.getLanguage());
    }

    static void show(UI ui, ColorScheme.Value scheme) {
        ui.getPage().setColorScheme(scheme);
        ui.getPage().executeJs(KEEP, SCHEME, scheme.name());
    }

    private static Optional<String> cookie(@Nullable VaadinRequest request, String name) {
        Cookie[] cookies = request == null ? null : request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
