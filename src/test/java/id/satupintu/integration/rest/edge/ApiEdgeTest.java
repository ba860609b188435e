package id.satupintu.integration.rest.edge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ApiEdgeTest {
    private static final JsonMapper JSON = new JsonMapper();

    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final ApiEdge edge = new ApiEdge(new ProblemWriter(JSON), new Failures(List.of()));

    private void called(String path, FilterChain chain) throws Exception {
        edge.doFilter(new MockHttpServletRequest("POST", path), response, chain);
    }

    private JsonNode problem() {
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        return JSON.readTree(response.getContentAsByteArray());
    }

    @Test
    void aFailureThatNobodyForesawIsAReferenceAndNothingElse() throws Exception {
        called("/api/v1/kpi", (request, answer) -> {
            throw new IllegalStateException("3374015708950003");
        });

        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(problem().path("reference").asString()).hasSize(36);
        assertThat(response.getContentAsString()).doesNotContain("3374015708950003", "IllegalState");
    }

    @Test
    void aBareStatusBecomesAProblemAndItsMessageIsDropped() throws Exception {
        called("/api/v1/kpi", (request, answer) -> ((HttpServletResponse) answer).sendError(401, "secret"));

        assertThat(response.getStatus()).isEqualTo(401);
        assertThat(problem().path("type").asString()).isEqualTo("/problems/unauthenticated");
        assertThat(response.getContentAsString()).doesNotContain("secret");
    }

    @Test
    void anAnswerThatWasBegunIsThrownAwayWhenTheCallFails() throws Exception {
        called("/api/v1/kpi", (request, answer) -> {
            answer.getOutputStream().write("half an ans".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            throw Refusal.of(ProblemKind.UNAVAILABLE);
        });

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(problem().path("code").asString()).isEqualTo("unavailable");
    }

    @Test
    void theActuatorsRefusalsAreProblemsTooAndScreensAreLeftAlone() throws Exception {
        called("/panggilan", (request, answer) -> ((HttpServletResponse) answer).sendError(404, "page"));

        assertThat(response.getErrorMessage()).isEqualTo("page");

        called("/actuator/prometheus", (request, answer) -> ((HttpServletResponse) answer).sendError(403));
        assertThat(problem().path("code").asString()).isEqualTo("forbidden");
    }
}
