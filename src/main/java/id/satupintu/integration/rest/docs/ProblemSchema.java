package id.satupintu.integration.rest.docs;

import id.satupintu.integration.rest.edge.ProblemKind;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How a refusal looks, with every stable type and code. */
final class ProblemSchema {
    private static final String MEDIA_TYPE = "application/problem+json";

    private ProblemSchema() {}

    static Schema<?> schema() {
        return new ObjectSchema()
                .description("Problem details (RFC 9457)")
                .addProperty(
                        "type",
                        text(Arrays.stream(ProblemKind.values())
                                .map(ProblemKind::type)
                                .toList()))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty(
                        "code",
                        text(Arrays.stream(ProblemKind.values())
                                .map(ProblemKind::code)
                                .toList()))
                .addProperty("holder", new StringSchema().description("claimed-by-other: who holds the request"))
                .addProperty("id", new StringSchema().description("already-open: which request is open"))
                .addProperty(
                        "evidenceVersion",
                        new IntegerSchema().description("stale-evidence: the version that stands now"))
                .addProperty("reference", new StringSchema().description("internal: what to quote"))
                .addProperty("errors", new ArraySchema().items(field()));
    }

    private static Schema<?> field() {
        return new ObjectSchema()
                .addProperty("field", new StringSchema().example("items[3].phone"))
                .addProperty("code", new StringSchema().example("missing"))
                .addProperty("message", new StringSchema());
    }

    private static Schema<String> text(List<String> values) {
        StringSchema schema = new StringSchema();
        values.forEach(schema::addEnumItem);
        return schema;
    }

    static ApiResponse response(List<ProblemKind> kinds) {
        String codes = kinds.stream().map(ProblemKind::code).sorted().distinct().collect(Collectors.joining(", "));
        return new ApiResponse()
                .description(codes)
                .content(new Content()
                        .addMediaType(
                                MEDIA_TYPE,
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))));
    }
}
