package id.satupintu.integration.rest.verification;

import id.satupintu.integration.rest.edge.FieldProblem;
import id.satupintu.integration.rest.edge.ProblemKind;
import id.satupintu.integration.rest.edge.Refusal;
import id.satupintu.integration.rest.edge.RefusalReader;
import id.satupintu.verification.VerificationId;
import id.satupintu.verification.VerificationRefused;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the contract says what the verification desk refuses. */
@Component
class VerificationRefusals implements RefusalReader {

    @Override
    public Optional<Refusal> read(Exception failure) {
        return failure instanceof VerificationRefused refused ? Optional.of(refusal(refused)) : Optional.empty();
    }

    private static Refusal refusal(VerificationRefused refused) {
        return switch (refused) {
            case VerificationRefused.NotFound none -> Refusal.of(ProblemKind.NOT_FOUND);
            case VerificationRefused.AlreadyDecided decided ->
                Refusal.with(
                        ProblemKind.ALREADY_DECIDED,
                        Map.of("requestStatus", decided.status().name()));
            case VerificationRefused.NotDecided open -> Refusal.of(ProblemKind.NOT_DECIDED);
            case VerificationRefused.NotTheHolder other -> Refusal.of(ProblemKind.NOT_THE_HOLDER);
            case VerificationRefused.ClaimedByOther other ->
                Refusal.with(ProblemKind.CLAIMED_BY_OTHER, Map.of("holder", other.holder()));
            case VerificationRefused.StaleEvidence stale ->
                Refusal.with(ProblemKind.STALE_EVIDENCE, Map.of("evidenceVersion", stale.current()));
            case VerificationRefused.AlreadyOpen open -> Refusal.with(ProblemKind.ALREADY_OPEN, named(open.open()));
            case VerificationRefused.FieldRefused fields -> fields(fields);
            case VerificationRefused.ReasonMissing none ->
                Refusal.naming(ProblemKind.VALIDATION, "reasons", "reason-missing");
            case VerificationRefused.ReasonUnknown none ->
                Refusal.naming(ProblemKind.VALIDATION, "reasons", "reason-unknown");
            case VerificationRefused.SlotEmpty text -> Refusal.naming(ProblemKind.VALIDATION, "reasons", "slot-empty");
            case VerificationRefused.Barred barred -> Refusal.of(ProblemKind.NOT_POSSIBLE_NOW);
            case VerificationRefused.NoteMissing none -> Refusal.naming(ProblemKind.VALIDATION, "note", "note-missing");
        };
    }

    private static Refusal fields(VerificationRefused.FieldRefused refused) {
        return Refusal.naming(
                ProblemKind.VALIDATION,
                refused.refused().entrySet().stream()
                        .map(field -> FieldProblem.of(field.getKey(), "refused", String.join(", ", field.getValue())))
                        .toList());
    }

    private static Map<String, Object> named(@Nullable VerificationId open) {
        return open == null ? Map.of() : Map.of("id", open.value().toString());
    }
}
