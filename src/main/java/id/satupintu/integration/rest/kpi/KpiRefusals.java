package id.satupintu.integration.rest.kpi;

import id.satupintu.access.ZoneChange;
import id.satupintu.integration.rest.edge.ProblemKind;
import id.satupintu.integration.rest.edge.Refusal;
import id.satupintu.integration.rest.edge.RefusalReader;
import id.satupintu.kpi.KpiRefused;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A question that the figures refuse is a wrong parameter (400). */
@Component
class KpiRefusals implements RefusalReader {

    @Override
    public Optional<Refusal> read(Exception failure) {
        return failure instanceof KpiRefused refused
                ? Optional.of(Refusal.naming(
                        ProblemKind.INVALID_PARAMETER, refused.field(), refused.code(), words(refused.change())))
                : Optional.empty();
    }

    /** The site, its first day by the new clock, and both clocks. */
    private static String[] words(@Nullable ZoneChange change) {
        return change == null
                ? new String[0]
                : new String[] {
                    change.site(),
                    change.day().toString(),
                    change.day().minusDays(1).toString(),
                    change.before().name(),
                    change.since().name()
                };
    }
}
