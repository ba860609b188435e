package id.satupintu.integration.rest.docs;

import id.satupintu.integration.rest.edge.ProblemExample;
import id.satupintu.integration.rest.edge.ProblemKind;
import id.satupintu.verification.CaseStatus;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How a refusal looks, with every stable type and code. */
final class ProblemSchema {
    private static final String MEDIA_TYPE = "application/problem+json";

    private ProblemSchema() {}

    static Schema<?> schema() {
        return new ObjectSchema()
                .description("Problem details (RFC 9457)")
                .addProperty("type", text(kinds(ProblemKind::type)))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("code", text(kinds(ProblemKind::code)))
                .addProperty("holder", new StringSchema())
                .addProperty("id", new StringSchema().format("uuid"))
                .addProperty("requestStatus", text(statuses()))
                .addProperty("evidenceVersion", new IntegerSchema())
                .addProperty("reference", new StringSchema().format("uuid"))
                .addProperty("errors", new ArraySchema().items(field()))
                .required(List.of("type", "title", "status", "detail", "code"));
    }

    private static List<String> kinds(Function<ProblemKind, String> said) {
        return Arrays.stream(ProblemKind.values()).map(said).toList();
    }

    private static List<String> statuses() {
        return Arrays.stream(CaseStatus.values())
                .filter(status -> !status.undecided())
                .map(Enum::name)
                .toList();
    }

    private static Schema<?> field() {
        return new ObjectSchema()
                .addProperty("field", new StringSchema().example("items[3].phone"))
                .addProperty("code", new StringSchema().example("missing"))
                .addProperty("message", new StringSchema())
                .required(List.of("field", "code", "message"));
    }

    private static Schema<String> text(List<String> values) {
        StringSchema schema = new StringSchema();
        values.forEach(schema::addEnumItem);
        return schema;
    }

    static ApiResponse response(List<ProblemKind> kinds) {
        List<ProblemKind> sorted = kinds.stream()
                .distinct()
                .sorted(Comparator.comparing(ProblemKind::code))
                .toList();
        MediaType media = new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"));
        sorted.forEach(kind -> media.addExamples(kind.code(), new Example().value(ProblemExample.of(kind))));
        ApiResponse response = new ApiResponse()
                .description(sorted.stream().map(ProblemKind::code).collect(Collectors.joining(", ")))
                .content(new Content().addMediaType(MEDIA_TYPE, media));
        if (sorted.contains(ProblemKind.UNAUTHENTICATED)) {
            response.addHeaderObject("WWW-Authenticate", new Header().schema(text(List.of("Bearer"))));
        }
        return response;
    }
}
