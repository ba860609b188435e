package id.satupintu.integration.rest.edge;

import java.util.Locale;
import java.util.Map;

/** What a refusal of each kind looks like, for the description of the API; made by the hand that writes real ones. */
public final class ProblemExample {

    private ProblemExample() {}

    /** The members of such a problem, in Indonesian. */
    public static Map<String, Object> of(ProblemKind kind) {
        return ProblemWriter.problem(refusal(kind), Locale.of("id", "ID"));
    }

    private static Refusal refusal(ProblemKind kind) {
        return switch (kind) {
            case VALIDATION -> Refusal.naming(kind, "phone", "missing");
            case UNKNOWN_FIELD -> Refusal.naming(kind, "fone", "unknown");
            case INVALID_PARAMETER -> Refusal.naming(kind, "to", "range-reversed");
            case NO_EDITION -> Refusal.naming(kind, "items[3].on", "no-edition");
            case CLAIMED_BY_OTHER -> Refusal.with(kind, Map.of("holder", "Bagus"));
            case ALREADY_OPEN -> Refusal.with(kind, Map.of("id", "01a214d0-1a89-7490-b46c-674c30829a72"));
            case ALREADY_DECIDED -> Refusal.with(kind, Map.of("requestStatus", "REJECTED"));
            case STALE_EVIDENCE -> Refusal.with(kind, Map.of("evidenceVersion", 2));
            case INTERNAL -> Refusal.with(kind, Map.of("reference", "0a4ebfd1-4753-4f7d-bc2f-32041b52314e"));
            default -> Refusal.of(kind);
        };
    }
}
