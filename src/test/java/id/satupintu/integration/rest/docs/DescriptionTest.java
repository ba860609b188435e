package id.satupintu.integration.rest.docs;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.integration.rest.Answer;
import id.satupintu.integration.rest.Api;
import id.satupintu.integration.rest.RestTest;
import id.satupintu.integration.rest.edge.ProblemKind;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

@RestTest
class DescriptionTest {
    private final Api api;
    private final RequestMappingHandlerMapping mappings;

    @Autowired
    DescriptionTest(Api api, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.api = api;
        this.mappings = mappings;
    }

    private JsonNode description() {
        Answer answer = api.as(null).get("/api/docs");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    @Test
    void everyEndpointIsDescribedWithASummaryAndItsRefusals() {
        JsonNode paths = description().path("paths");

        mappings.getHandlerMethods()
                .forEach((mapping, method) -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/v1/"))
                        .forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(verb -> {
                                    JsonNode operation =
                                            paths.path(path).path(verb.name().toLowerCase(java.util.Locale.ROOT));
                                    assertThat(operation.path("summary").asString())
                                            .as(path)
                                            .isNotBlank();
                                    assertThat(operation.path("responses").has("401"))
                                            .as(path)
                                            .isTrue();
                                })));
        assertThat(paths.size()).isGreaterThanOrEqualTo(7);
    }

    @Test
    void everyBodyIsDescribedByItsFields() {
        JsonNode body =
                description().at("/paths/~1api~1v1~1checks~1name/post/requestBody/content/application~1json/schema");

        assertThat(body.path("oneOf")).hasSize(2);
        assertThat(description()
                        .at("/components/schemas/NameQuestion/properties")
                        .has("ktpName"))
                .isTrue();
        assertThat(description().at("/components/schemas/RoutingReply/properties/route/enum"))
                .hasSize(6);
    }

    @Test
    void everyProblemTypeIsDescribed() {
        assertThat(description()
                        .at("/components/schemas/Problem/properties/type/enum")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactlyElementsOf(Arrays.stream(ProblemKind.values())
                        .map(ProblemKind::type)
                        .toList());
    }

    @Test
    void theTokenIsDescribedAndTheBodyReaderIsNot() {
        JsonNode description = description();

        assertThat(description.at("/components/securitySchemes/bearer/scheme").asString())
                .isEqualTo("bearer");
        assertThat(description.toString()).doesNotContain("Incoming");
    }
}
