package id.satupintu.integration.rest.kpi;

import id.satupintu.integration.rest.edge.ProblemKind;
import id.satupintu.integration.rest.edge.Refusal;
import id.satupintu.integration.rest.edge.RefusalReader;
import id.satupintu.kpi.intake.IntakeRefused;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A table that is none of its source is a wrong field of the body. */
@Component
class IntakeRefusals implements RefusalReader {

    @Override
    public Optional<Refusal> read(Exception failure) {
        return failure instanceof IntakeRefused refused
                ? Optional.of(Refusal.naming(
                        ProblemKind.VALIDATION, "csv", refused.code(), String.join(", ", refused.columns())))
                : Optional.empty();
    }
}
