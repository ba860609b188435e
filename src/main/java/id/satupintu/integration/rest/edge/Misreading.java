package id.satupintu.integration.rest.edge;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says in our words what the JSON parser could not read: its own messages repeat the values that were sent. */
final class Misreading {

    private Misreading() {}

    static Refusal refusal(JacksonException wrong, String place) {
        return switch (wrong) {
            case UnrecognizedPropertyException unknown ->
                Refusal.naming(ProblemKind.UNKNOWN_FIELD, List.of(FieldProblem.of(field(unknown, place), "unknown")));
            case InputCoercionException large -> refused(large, place, "out-of-range");
            case InvalidFormatException value -> value(value, place);
            case MismatchedInputException type -> refused(type, place, "wrong-type");
            default -> Refusal.of(ProblemKind.MALFORMED_BODY);
        };
    }

    private static Refusal value(InvalidFormatException wrong, String place) {
        Class<?> target = wrong.getTargetType();
        if (target != null && target.isEnum()) {
            return refused(wrong, place, "unknown-value", names(target));
        }
        if (target == LocalDate.class) {
            return refused(wrong, place, "not-a-date");
        }
        return refused(wrong, place, target == String.class ? "not-text" : "wrong-type");
    }

    private static Refusal refused(JacksonException wrong, String place, String code, String... words) {
        return Refusal.naming(ProblemKind.VALIDATION, field(wrong, place), code, words);
    }

    private static String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
    }

    /** The place of the field; an unknown field's own name is cut, for it may carry anything. */
    private static String field(JacksonException wrong, String place) {
        StringBuilder path = new StringBuilder(place);
        for (JacksonException.Reference step : wrong.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(FieldName.shown(step.getPropertyName()));
            }
        }
        return path.isEmpty() ? "body" : path.toString();
    }
}
