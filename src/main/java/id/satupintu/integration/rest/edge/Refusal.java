package id.satupintu.integration.rest.edge;

import java.util.List;
import java.util.Map;

/** A call that the contract refuses. Its message is the code alone, so that no log can learn a value from it. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;
    private final transient List<FieldProblem> fields;
    private final transient Map<String, Object> members;

    private Refusal(ProblemKind kind, List<FieldProblem> fields, Map<String, Object> members) {
        super(kind.code(), null, false, false);
        this.kind = kind;
        this.fields = List.copyOf(fields);
        this.members = Map.copyOf(members);
    }

    /** A refusal that names no field. */
    public static Refusal of(ProblemKind kind) {
        return new Refusal(kind, List.of(), Map.of());
    }

    /** A refusal with members of its own in the problem, for example the {@code holder}. */
    public static Refusal with(ProblemKind kind, Map<String, Object> members) {
        return new Refusal(kind, List.of(), members);
    }

    /** A refusal that names fields, each with its place. */
    public static Refusal naming(ProblemKind kind, List<FieldProblem> fields) {
        return new Refusal(kind, fields, Map.of());
    }

    /** A refusal of one field. */
    public static Refusal naming(ProblemKind kind, String field, String code, String... words) {
        return naming(kind, List.of(FieldProblem.of(field, code, words)));
    }

    ProblemKind kind() {
        return kind;
    }

    List<FieldProblem> fields() {
        return fields;
    }

    Map<String, Object> members() {
        return members;
    }
}
