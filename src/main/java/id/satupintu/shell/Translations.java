package id.satupintu.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every text of every room, by key: all files {@code texts/*_id_ID.properties} and {@code texts/*_en.properties}.
 * Indonesian comes first; a key without a text shows itself, so that it is found. Arguments stand as {@code {0}};
 * apostrophes are written once, plainly.
 */
@Component
public class Translations implements I18NProvider {

    /** Indonesian as it is spoken in Indonesia, the first language of the house. */
    public static final Locale INDONESIAN = Locale.of("id", "ID");

    /** The other language. */
    public static final Locale ENGLISH = Locale.ENGLISH;

    private static final long serialVersionUID = 1L;

    private final Map<Locale, Map<String, String>> texts;

    public Translations() {
        this.texts = Map.of(INDONESIAN, load("id_ID"), ENGLISH, load("en"));
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(INDONESIAN, ENGLISH);
    }

    @Override
    public String getTranslation(String key, @Nullable Locale locale, Object... arguments) {
        String text = all(locale).get(key);
        if (text == null) {
            return key;
        }
        return arguments.length == 0
                ? text
                : new MessageFormat(text.replace("'", "''"), nearest(locale)).format(arguments);
    }

    /** Every key of a language with its text. */
    public Map<String, String> all(@Nullable Locale locale) {
        return texts.getOrDefault(nearest(locale), Map.of());
    }

    private static Locale nearest(@Nullable Locale locale) {
        return locale != null && locale.getLanguage().equals(ENGLISH.getLanguage()) ? ENGLISH : INDONESIAN;
    }

    private static Map<String, String> load(String language) {
        try {
            Properties all = new Properties();
            for (Resource file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:texts/*_" + language + ".properties")) {
                try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    all.load(reader);
                }
            }
            Map<String, String> texts = new ConcurrentHashMap<>();
            all.stringPropertyNames().forEach(key -> texts.put(key, all.getProperty(key)));
            return texts;
        } catch (IOException e) {
            throw new IllegalStateException("The texts cannot be read", e);
        }
    }
}
