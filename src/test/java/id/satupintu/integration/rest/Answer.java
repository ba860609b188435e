package id.satupintu.integration.rest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back. */
public record Answer(int status, String text, MockHttpServletResponse response) {
    private static final JsonMapper JSON = new JsonMapper();

    static Answer of(MockHttpServletResponse response) {
        String text = new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
        return new Answer(response.getStatus(), text, response);
    }

    public JsonNode json() {
        return JSON.readTree(text);
    }

    /** The text at a place such as {@code /decision/outcome}; null where nothing stands. */
    public @Nullable String at(String pointer) {
        JsonNode node = json().at(pointer);
        return node.isMissingNode() || node.isNull() ? null : node.asString();
    }

    public @Nullable String header(String name) {
        return response.getHeader(name);
    }

    /** The code of the problem, after a look at the shape that every problem has. */
    public String problem() {
        JsonNode json = json();
        if (!String.valueOf(response.getContentType()).startsWith("application/problem+json")
                || json.path("status").asInt() != status
                || !json.path("type").asString().equals("/problems/" + at("/code"))
                || json.path("title").asString().isBlank()) {
            throw new AssertionError("No problem details: " + status + " " + text);
        }
        return json.path("code").asString();
    }

    /** The fields that a problem names. */
    public List<String> fields() {
        return json().path("errors")
                .valueStream()
                .map(error -> error.path("field").asString())
                .toList();
    }

    @Override
    public String toString() {
        return status + " " + text;
    }
}
