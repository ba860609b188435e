package id.satupintu.integration.rest.routing;

import id.satupintu.edition.NoEdition;
import id.satupintu.integration.rest.edge.ProblemKind;
import id.satupintu.integration.rest.edge.Refusal;
import id.satupintu.integration.rest.edge.RefusalReader;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Nothing can be handed over or decided on a day that no edition covers, whoever asks. */
@Component
class EditionRefusals implements RefusalReader {

    @Override
    public Optional<Refusal> read(Exception failure) {
        return failure instanceof NoEdition ? Optional.of(Refusal.of(ProblemKind.NO_EDITION)) : Optional.empty();
    }
}
