package id.satupintu.integration.rest.edge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One value of the query string; a blank one is absent. What is wrong with it is refused with 400 and names it.
 *
 * @param name the parameter
 */
public record QueryValue(String name, @Nullable String value) {

    /** The text, null where absent. */
    public @Nullable String text() {
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** A day that must be given. */
    public LocalDate day() {
        String text = required();
        try {
            if (text.length() == "2026-11-22".length()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException wrong) {
            // falls through to the one refusal below
        }
        throw refused("not-a-date");
    }

    /** A whole number, or the default where absent. */
    public int number(int otherwise) {
        String text = text();
        try {
            return text == null ? otherwise : Integer.parseInt(text);
        } catch (NumberFormatException wrong) {
            throw refused("wrong-type");
        }
    }

    /** A value that must be given and known. */
    public <T> T known(Function<String, Optional<T>> names) {
        return names.apply(required()).orElseThrow(() -> refused("unknown-parameter-value"));
    }

    /** A value that must be known where it is given. */
    public <T> T known(Function<String, Optional<T>> names, T otherwise) {
        return text() == null ? otherwise : known(names);
    }

    private String required() {
        String text = text();
        if (text == null) {
            throw refused("missing");
        }
        return text;
    }

    private Refusal refused(String code) {
        return Refusal.naming(ProblemKind.INVALID_PARAMETER, name, code);
    }
}
