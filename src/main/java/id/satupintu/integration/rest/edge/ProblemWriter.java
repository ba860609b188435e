package id.satupintu.integration.rest.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a refusal as problem details (RFC 9457) in the caller's language. */
@Component
class ProblemWriter {
    static final String MEDIA_TYPE = "application/problem+json";

    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    void write(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale language = ProblemTexts.language(request);
        byte[] body = json.writeValueAsBytes(problem(refusal, language));
        response.resetBuffer();
        response.setStatus(refusal.kind().status());
        response.setContentType(MEDIA_TYPE);
        response.setContentLength(body.length);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    static Map<String, Object> problem(Refusal refusal, Locale language) {
        ProblemKind kind = refusal.kind();
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", kind.type());
        problem.put("title", ProblemTexts.text("integration.problem." + kind.code() + ".title", language, List.of()));
        problem.put("status", kind.status());
        problem.put("detail", ProblemTexts.text("integration.problem." + kind.code() + ".detail", language, List.of()));
        problem.put("code", kind.code());
        problem.putAll(refusal.members());
        if (!refusal.fields().isEmpty()) {
            problem.put(
                    "errors",
                    refusal.fields().stream()
                            .map(field -> entry(field, language))
                            .toList());
        }
        return problem;
    }

    private static Map<String, String> entry(FieldProblem field, Locale language) {
        Map<String, String> entry = new LinkedHashMap<>();
        entry.put("field", field.field());
        entry.put("code", field.code());
        entry.put("message", ProblemTexts.text("integration.field." + field.code(), language, field.words()));
        return entry;
    }
}
