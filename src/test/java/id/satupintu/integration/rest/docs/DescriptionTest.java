package id.satupintu.integration.rest.docs;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.integration.rest.Answer;
import id.satupintu.integration.rest.Api;
import id.satupintu.integration.rest.RestTest;
import id.satupintu.integration.rest.edge.ProblemKind;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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

    @Test
    void everyFieldAndParameterSaysWhatItMeans() {
        JsonNode description = description();
        Set<String> said = new TreeSet<>();
        description
                .at("/components/schemas")
                .propertyStream()
                .forEach(schema -> schema.getValue()
                        .path("properties")
                        .propertyStream()
                        .filter(field ->
                                !field.getValue().path("description").asString().isBlank())
                        .forEach(field -> said.add(schema.getKey() + "." + field.getKey())));
        operations(description)
                .forEach(operation -> operation.path("parameters").forEach(parameter -> {
                    assertThat(parameter.path("description").asString())
                            .as(parameter.toString())
                            .isNotBlank();
                    said.add("parameter." + parameter.path("name").asString());
                }));

        assertThat(said).containsExactlyElementsOf(new TreeSet<>(FieldTexts.keys()));
        assertThat(description
                        .at("/components/schemas")
                        .findValuesAsString("description")
                        .size())
                .isGreaterThan(100);
    }

    @Test
    void everyRefusalIsShownByAnExample() {
        JsonNode description = description();

        operations(description)
                .flatMap(operation -> operation.path("responses").propertyStream())
                .filter(response -> response.getValue().path("content").has("application/problem+json"))
                .forEach(response -> {
                    JsonNode examples = response.getValue().at("/content/application~1problem+json/examples");
                    assertThat(examples).isNotEmpty();
                    examples.forEach(example -> {
                        assertThat(example.at("/value/status").asString()).isEqualTo(response.getKey());
                        assertThat(SchemaCheck.faults(description, "Problem", example.path("value")))
                                .isEmpty();
                    });
                });
    }

    @Test
    void whatIsMadeNamesItsAddressAndWhatIsEmptyHasNoBody() {
        JsonNode paths = description().path("paths");
        JsonNode made = paths.at("/~1api~1v1~1verification-requests/post/responses");
        JsonNode next = paths.at("/~1api~1v1~1verification-requests~1next~1claim/post/responses");

        assertThat(made.has("200")).isFalse();
        assertThat(made.at("/201/headers").has("Location")).isTrue();
        assertThat(next.path("204").has("content")).isFalse();
        assertThat(next.path("200").has("content")).isTrue();
    }

    @Test
    void phasesAreNumbersAndAbsentFieldsAreNotNull() {
        JsonNode schemas = description().at("/components/schemas");

        assertThat(schemas.at("/RoutingBody/properties/phaseAsked/enum/0").isInt())
                .isTrue();
        assertThat(schemas.at("/NikAnswer/properties/sex/type").toString()).isEqualTo("[\"string\",\"null\"]");
        assertThat(schemas.at("/RequestBody/properties/position/type").asString())
                .isEqualTo("integer");
        assertThat(schemas.at("/RequestBody/required").toString())
                .contains("status")
                .doesNotContain("position");
    }

    @Test
    void theProbesAreDescribedAndOpen() {
        JsonNode paths = description().path("paths");

        assertThat(paths.at("/~1actuator~1health~1readiness/get/security")).isEmpty();
        assertThat(paths.at("/~1actuator~1prometheus/get/responses").has("403")).isTrue();
    }

    @Test
    void thePageOfTheDescriptionIsServedAndNothingElseBesideIt() {
        assertThat(api.as(null).get("/api/docs/swagger-ui/index.html").status()).isEqualTo(200);
        assertThat(api.as(null).get("/api/docs/nowhere").problem()).isEqualTo("not-found");
        assertThat(api.as(null).get("/api/docs/ui").status()).isEqualTo(302);
    }

    private static Stream<JsonNode> operations(JsonNode description) {
        return description.path("paths").valueStream().flatMap(JsonNode::valueStream);
    }
}
