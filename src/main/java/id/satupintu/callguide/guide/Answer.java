package id.satupintu.callguide.guide;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to one question. Written out it names the question only, because the values are personal data and
 * may hold a NIK on their way to the vault.
 *
 * @param values by field name (see {@link FieldName}), as typed
 */
public record Answer(Question question, @Nullable Choice choice, Map<String, String> values) {

    public Answer {
        values = Map.copyOf(values);
    }

    /** One key was pressed. */
    public static Answer of(Question question, Choice choice) {
        return new Answer(question, choice, Map.of());
    }

    /** A form was filled in. */
    public static Answer of(Question question, Map<String, String> values) {
        return new Answer(question, null, values);
    }

    /** The value of a field, null when it was left empty. */
    public @Nullable String value(String field) {
        String value = values.get(field);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** The same answer with one value set. */
    public Answer with(String field, String value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(field, value);
        return new Answer(question, choice, more);
    }

    /** The values of {@code earlier} stay where this one has none of its own. */
    Answer over(@Nullable Answer earlier) {
        if (earlier == null) {
            return this;
        }
        Map<String, String> both = new LinkedHashMap<>(earlier.values);
        both.putAll(values);
        return new Answer(question, choice, both);
    }

    @Override
    public String toString() {
        return "Answer[" + question + (choice == null ? "" : " " + choice) + "]";
    }
}
