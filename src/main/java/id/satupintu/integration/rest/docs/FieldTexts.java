package id.satupintu.integration.rest.docs;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** What each field and parameter means, by keys such as {@code RequestBody.position} and {@code parameter.from}. */
final class FieldTexts {
    private static final Properties TEXTS = read();

    private FieldTexts() {}

    /** Its sentence; none where it has been forgotten, which a test does not forgive. */
    static @Nullable String of(String key) {
        return TEXTS.getProperty(key);
    }

    static Set<String> keys() {
        return TEXTS.stringPropertyNames();
    }

    private static Properties read() {
        try (InputStreamReader in = new InputStreamReader(
                new ClassPathResource("openapi/fields.properties").getInputStream(), StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(in);
            return texts;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
