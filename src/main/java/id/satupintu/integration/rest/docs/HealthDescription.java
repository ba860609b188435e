package id.satupintu.integration.rest.docs;

import id.satupintu.integration.rest.edge.ProblemKind;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;

/** The probes and the metrics, which the framework serves. */
final class HealthDescription {
    private static final String HEALTH = "Health";

    private HealthDescription() {}

    static void describe(OpenAPI description) {
        description.path("/actuator/health/liveness", probe("Does the process live?"));
        description.path("/actuator/health/readiness", probe("Does it serve, the sample week included?"));
        description.path("/actuator/prometheus", new PathItem().get(metrics()));
    }

    private static PathItem probe(String summary) {
        Operation operation = operation(summary, "Open to everybody.").security(List.of());
        Schema<?> health = new ObjectSchema().addProperty("status", new StringSchema().example("UP"));
        operation.setResponses(new ApiResponses()
                .addApiResponse("200", answer("Yes", "application/json", health))
                .addApiResponse("503", answer("No", "application/json", health)));
        return new PathItem().get(operation);
    }

    private static Operation metrics() {
        Operation operation = operation("Metrics in the format of Prometheus", "For MONITORING.");
        operation.setResponses(new ApiResponses()
                .addApiResponse("200", answer("The metrics", "text/plain", new StringSchema()))
                .addApiResponse("401", ProblemSchema.response(List.of(ProblemKind.UNAUTHENTICATED)))
                .addApiResponse("403", ProblemSchema.response(List.of(ProblemKind.FORBIDDEN))));
        return operation;
    }

    private static Operation operation(String summary, String admitted) {
        return new Operation().summary(summary).description(admitted).addTagsItem(HEALTH);
    }

    private static ApiResponse answer(String description, String type, Schema<?> schema) {
        return new ApiResponse()
                .description(description)
                .content(new Content().addMediaType(type, new MediaType().schema(schema)));
    }
}
