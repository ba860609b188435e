package id.satupintu.integration.rest.docs;

import id.satupintu.kpi.Grain;
import id.satupintu.kpi.Indicator;
import id.satupintu.kpi.Measure;
import id.satupintu.verification.CaseStatus;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** What a parameter means and which values it takes. Controllers read all of them as text and refuse by name. */
final class ParameterDescription {
    private static final int PAGE = 50;
    private static final int LARGEST_PAGE = 200;

    private ParameterDescription() {}

    static void describe(Parameter parameter) {
        parameter.setDescription(FieldTexts.of("parameter." + parameter.getName()));
        parameter.setSchema(schema(parameter.getName()));
        parameter.setExample(null);
        if (parameter.getSchema() instanceof ArraySchema) {
            parameter.setStyle(Parameter.StyleEnum.FORM);
            parameter.setExplode(false);
        }
    }

    private static Schema<?> schema(String name) {
        return switch (name) {
            case "id" -> new StringSchema().format("uuid");
            case "Idempotency-Key" -> new StringSchema().maxLength(255);
            case "Accept-Language" -> choice(List.of("id-ID", "en"))._default("id-ID");
            case "from" -> new StringSchema().format("date").example("2026-11-01");
            case "to" -> new StringSchema().format("date").example("2026-11-30");
            case "hour" -> new StringSchema().example("2026-11-22T10");
            case "by" -> choice(Grain.open().stream().map(Grain::code).toList())._default(Grain.DAY.code());
            case "measure" ->
                choice(Stream.of(Measure.values()).map(Measure::path).toList())._default(Measure.CALLS.path());
            case "indicator" ->
                new ArraySchema()
                        .items(choice(Stream.of(Indicator.values())
                                .map(Indicator::code)
                                .toList()));
            case "transaction" -> choice(Grain.TRANSACTION.keys());
            case "exception" -> choice(Grain.EXCEPTION.keys());
            case "status" ->
                new ArraySchema()
                        .items(choice(
                                Stream.of(CaseStatus.values()).map(Enum::name).toList()));
            case "page" -> number(0, Integer.MAX_VALUE, 0);
            case "size" -> number(1, LARGEST_PAGE, PAGE);
            default -> new StringSchema();
        };
    }

    private static StringSchema choice(List<String> values) {
        StringSchema schema = new StringSchema();
        values.forEach(schema::addEnumItem);
        return schema;
    }

    private static Schema<?> number(int least, int most, int otherwise) {
        return new IntegerSchema()
                .minimum(BigDecimal.valueOf(least))
                .maximum(BigDecimal.valueOf(most))
                ._default(otherwise);
    }
}
