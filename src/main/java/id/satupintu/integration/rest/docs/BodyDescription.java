package id.satupintu.integration.rest.docs;

import id.satupintu.integration.rest.edge.Batch;
import id.satupintu.integration.rest.edge.Takes;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.ComposedSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;

/** Describes the body of a call, and the answer of a call that takes one or many. */
final class BodyDescription {
    private static final String JSON = "application/json";

    private BodyDescription() {}

    static void describe(OpenAPI description, Operation operation, Takes takes) {
        boolean batch = takes.eachAnsweredBy() != Void.class;
        operation.setRequestBody(
                new RequestBody().required(true).content(content(schema(description, takes.value()), batch)));
        if (batch) {
            Schema<?> answer = schema(description, takes.eachAnsweredBy());
            operation
                    .getResponses()
                    .addApiResponse(
                            "200",
                            new ApiResponse()
                                    .description("An object for an object, an array for an array")
                                    .content(content(answer, true)));
        }
    }

    private static Schema<?> oneOrMany(Schema<?> one) {
        return new ComposedSchema()
                .addOneOfItem(one)
                .addOneOfItem(new ArraySchema().items(one).maxItems(Batch.MOST));
    }

    private static Content content(Schema<?> one, boolean batch) {
        MediaType media = new MediaType().schema(batch ? oneOrMany(one) : one);
        String name = AnswerDescription.name(one.get$ref());
        if (batch) {
            Examples.showOneAndMany(media, name);
        } else {
            Examples.show(media, name);
        }
        return new Content().addMediaType(JSON, media);
    }

    private static Schema<?> schema(OpenAPI description, Class<?> type) {
        ResolvedSchema resolved =
                ModelConverters.getInstance(true).resolveAsResolvedSchema(new AnnotatedType(type).resolveAsRef(true));
        resolved.referencedSchemas.forEach(description.getComponents()::addSchemas);
        return resolved.schema;
    }
}
