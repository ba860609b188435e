package id.satupintu.integration.rest.kpi;

import id.satupintu.integration.rest.edge.ProblemKind;
import id.satupintu.integration.rest.edge.Refusal;
import id.satupintu.integration.rest.edge.RefusalReader;
import id.satupintu.kpi.KpiRefused;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A question that the figures refuse is a wrong parameter (400). */
@Component
class KpiRefusals implements RefusalReader {

    @Override
    public Optional<Refusal> read(Exception failure) {
        return failure instanceof KpiRefused refused
                ? Optional.of(Refusal.naming(ProblemKind.INVALID_PARAMETER, refused.field(), refused.code()))
                : Optional.empty();
    }
}
