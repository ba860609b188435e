package id.satupintu.integration.rest.docs;

import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** An example for each body and answer, by the name of its schema. Tests send the ones and compare the others. */
final class Examples {
    private static final Map<String, Object> BY_SCHEMA = read();

    private Examples() {}

    static Map<String, Object> all() {
        return BY_SCHEMA;
    }

    /** Shows one of this schema. */
    static void show(MediaType media, String schema) {
        Object example = BY_SCHEMA.get(schema);
        if (example != null) {
            media.setExample(example);
        }
    }

    /** Shows one of this schema, and an array of them. */
    static void showOneAndMany(MediaType media, String schema) {
        Object example = BY_SCHEMA.get(schema);
        if (example != null) {
            media.addExamples("one", new Example().value(example));
            media.addExamples("many", new Example().value(List.of(example)));
        }
    }

    private static Map<String, Object> read() {
        try (InputStream in = new ClassPathResource("openapi/examples.json").getInputStream()) {
            return new JsonMapper().readValue(in, new TypeReference<>() {});
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
