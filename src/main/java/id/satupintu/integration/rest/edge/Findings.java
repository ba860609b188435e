package id.satupintu.integration.rest.edge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with one body, or with one item of an array, so that a caller learns all of it at once. */
public final class Findings {
    private static final int MOST = 50;

    private final List<FieldProblem> found;
    private final String place;

    private Findings(List<FieldProblem> found, String place) {
        this.found = found;
        this.place = place;
    }

    /** Nothing found yet. */
    static Findings none() {
        return new Findings(new ArrayList<>(), "");
    }

    /** The same collection, for what stands at a deeper place such as {@code items[3]} or {@code observed}. */
    public Findings at(String deeper) {
        return new Findings(found, place + deeper + ".");
    }

    /** The field must be there. */
    public void present(String field, @Nullable Object value) {
        refuseIf(value == null, field, "missing");
    }

    /** The field must be there and hold more than blanks, at most so many characters. */
    public void filled(String field, @Nullable String value, int longest) {
        present(field, value);
        refuseIf(value != null && value.isBlank(), field, "blank");
        shorterThan(field, value, longest);
    }

    /** The field, when it is there, holds at most so many characters. */
    public void shorterThan(String field, @Nullable String value, int longest) {
        refuseIf(value != null && value.length() > longest, field, "too-long", Integer.toString(longest));
    }

    /** Notes the refusal of a field when something is wrong with it. */
    public void refuseIf(boolean wrong, String field, String code, String... words) {
        if (wrong && found.size() < MOST) {
            found.add(FieldProblem.of(place + field, code, words));
        }
    }

    /** Refuses the call (422) when anything was found. */
    void settle() {
        if (!found.isEmpty()) {
            throw Refusal.naming(ProblemKind.VALIDATION, found);
        }
    }
}
