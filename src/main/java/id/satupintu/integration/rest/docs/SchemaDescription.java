package id.satupintu.integration.rest.docs;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says of each field of a schema what it means, and mends what annotations cannot say. */
final class SchemaDescription {

    private SchemaDescription() {}

    static void describe(String name, Schema<?> schema) {
        Map<String, Schema> fields = schema.getProperties();
        if (fields != null) {
            fields.forEach((field, of) -> complete(of, name + "." + field));
        }
    }

    private static void complete(Schema<?> field, String key) {
        field.setDescription(FieldTexts.of(key));
        if (field.getEnum() != null && isA("integer", field)) {
            choose(
                    field,
                    field.getEnum().stream()
                            .map(Object::toString)
                            .map(Integer::valueOf)
                            .toList());
        } else if (field.getEnum() != null
                && isA("null", field)
                && !field.getEnum().contains(null)) {
            List<Object> orNull = new ArrayList<>(field.getEnum());
            orNull.add(null);
            choose(field, orNull);
        }
    }

    @SuppressWarnings("unchecked") // a schema keeps its choices as whatever they are
    private static void choose(Schema<?> field, List<?> choices) {
        ((Schema<Object>) field).setEnum(new ArrayList<>(choices));
    }

    private static boolean isA(String type, Schema<?> field) {
        Set<String> types = field.getTypes();
        return types != null && types.contains(type);
    }
}
