package id.satupintu.escalation;

import java.time.Instant;
import java.util.Optional;

/** An earlier case of the same IDPEL and request, as everybody may know of it. */
public record SameMatter(
        CaseId id, CaseKind kind, CaseState state, String site, String csoName, Instant openedAt, String numbers) {

    static SameMatter of(CaseView view) {
        String numbers = String.join(
                " · ",
                view.kind().needs().stream()
                        .map(view::number)
                        .flatMap(Optional::stream)
                        .map(number -> number.system() + " " + number.number())
                        .toList());
        CaseOrigin origin = view.origin();
        return new SameMatter(
                view.id(), view.kind(), view.state(), origin.site(), origin.csoName(), view.openedAt(), numbers);
    }
}
