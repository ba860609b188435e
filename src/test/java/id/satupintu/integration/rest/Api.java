package id.satupintu.integration.rest;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Calls the API as somebody: {@code api.as("demo-tl").post("/routing", "{…}")}. */
@Lazy
@Component
public class Api {
    public static final String CSO = "demo-cso";
    public static final String OTHER_CSO = "demo-cso-2";
    public static final String TL = "demo-tl";
    public static final String OTHER_TL = "demo-tl-2";
    public static final String MANAGER = "demo-manager";
    public static final String INTEGRATION = "demo-integration";

    private static final String BASE = "/api/v1";

    private final MockMvcTester mvc;

    Api(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    public Caller as(@Nullable String token) {
        return new Caller(mvc, token, "id-ID", null, null);
    }

    /** Somebody who calls, in a language, perhaps with an idempotency key. */
    public record Caller(
            MockMvcTester mvc,
            @Nullable String token,
            String language,
            @Nullable String key,
            @Nullable String accepted) {

        public Caller speaking(String other) {
            return new Caller(mvc, token, other, key, accepted);
        }

        public Caller once(String other) {
            return new Caller(mvc, token, language, other, accepted);
        }

        public Caller accepting(String types) {
            return new Caller(mvc, token, language, key, types);
        }

        public Answer get(String path) {
            return call(HttpMethod.GET, path, null, MediaType.APPLICATION_JSON_VALUE);
        }

        public Answer post(String path) {
            return call(HttpMethod.POST, path, null, MediaType.APPLICATION_JSON_VALUE);
        }

        public Answer post(String path, String body) {
            return call(HttpMethod.POST, path, body, MediaType.APPLICATION_JSON_VALUE);
        }

        public Answer patch(String path, String body) {
            return call(HttpMethod.PATCH, path, body, MediaType.APPLICATION_JSON_VALUE);
        }

        public Answer call(HttpMethod method, String path, @Nullable String body, String type) {
            var request = mvc.method(method).uri(path.startsWith("/api") ? path : BASE + path);
            request.header("Accept-Language", language);
            if (token != null) {
                request.header("Authorization", "Bearer " + token);
            }
            if (key != null) {
                request.header("Idempotency-Key", key);
            }
            if (accepted != null) {
                request.header("Accept", accepted);
            }
            if (body != null) {
                request.contentType(type).content(body.getBytes(StandardCharsets.UTF_8));
            }
            MvcTestResult result = request.exchange();
            return Answer.of(result.getResponse());
        }
    }
}
