package id.satupintu.integration.rest.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Compares an answer with its schema in a description, as far as ours goes, and says what does not fit and where. */
final class SchemaCheck {
    private final JsonNode schemas;
    private final List<String> wrong = new ArrayList<>();

    private SchemaCheck(JsonNode description) {
        this.schemas = description.at("/components/schemas");
    }

    static List<String> faults(JsonNode description, String schema, JsonNode value) {
        SchemaCheck check = new SchemaCheck(description);
        check.compare(schema, check.schemas.path(schema), value);
        return check.wrong;
    }

    private void compare(String place, JsonNode schema, JsonNode value) {
        if (schema.has("$ref")) {
            String ref = schema.path("$ref").asString();
            compare(place, schemas.path(ref.substring(ref.lastIndexOf('/') + 1)), value);
        } else if (schema.has("anyOf")) {
            compare(place, schema.path("anyOf").get(value.isNull() ? 1 : 0), value);
        } else {
            compareType(place, schema, value);
            compareChoice(place, schema, value);
            compareFields(place, schema, value);
            for (int at = 0; value.isArray() && at < value.size(); at++) {
                compare(place + "[" + at + "]", schema.path("items"), value.get(at));
            }
        }
    }

    private void compareType(String place, JsonNode schema, JsonNode value) {
        List<String> types = schema.path("type").isArray()
                ? schema.path("type").valueStream().map(JsonNode::asString).toList()
                : List.of(schema.path("type").asString());
        if (!types.contains(type(value)) && !(types.contains("number") && value.isNumber())) {
            wrong.add(place + " is " + type(value) + ", not " + types);
        }
    }

    private static String type(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> "object";
            case ARRAY -> "array";
            case BOOLEAN -> "boolean";
            case NULL -> "null";
            case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
            default -> "string";
        };
    }

    private void compareChoice(String place, JsonNode schema, JsonNode value) {
        if (schema.has("enum") && schema.path("enum").valueStream().noneMatch(choice -> choice.equals(value))) {
            wrong.add(place + " is none of " + schema.path("enum"));
        }
    }

    private void compareFields(String place, JsonNode schema, JsonNode value) {
        if (!value.isObject() || schema.has("additionalProperties")) {
            return;
        }
        schema.path("required")
                .valueStream()
                .map(JsonNode::asString)
                .filter(name -> !value.has(name))
                .forEach(name -> wrong.add(place + "." + name + " is missing"));
        StreamSupport.stream(value.propertyNames().spliterator(), false).forEach(name -> {
            if (schema.path("properties").has(name)) {
                compare(place + "." + name, schema.path("properties").path(name), value.path(name));
            } else {
                wrong.add(place + "." + name + " is not described");
            }
        });
    }
}
