package id.satupintu.integration.rest.edge;

import java.util.List;

/**
 * One field that is refused.
 *
 * @param field where it stands, for example {@code items[3].phone}
 * @param code why, a stable word such as {@code missing}
 * @param words what the text of the code is filled with; never the refused value itself
 */
public record FieldProblem(String field, String code, List<String> words) {

    /** A refusal whose text needs no filling. */
    public static FieldProblem of(String field, String code, String... words) {
        return new FieldProblem(field, code, List.of(words));
    }
}
