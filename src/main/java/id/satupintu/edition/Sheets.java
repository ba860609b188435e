package id.satupintu.edition;

import id.satupintu.access.Actor;
import id.satupintu.policy.Edition;
import id.satupintu.policy.EditionChanges;
import id.satupintu.policy.TableCheck;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads stored editions for those who make them. */
@Component
class Sheets {

    private final StoredEditions stored;
    private final KnownEditions known;

    Sheets(StoredEditions stored, KnownEditions known) {
        this.stored = stored;
        this.known = known;
    }

    EditionSheet sheet(StoredEdition found) {
        Edition edition = found.edition();
        Edition against = against(found, edition);
        return new EditionSheet(
                row(found),
                edition,
                found.stage() == Stage.RELEASED ? List.of() : faults(found, edition),
                edition.rules().map(TableCheck::asleep).orElse(Set.of()),
                against,
                EditionChanges.between(against, edition),
                !found.editedBy(Actor.current()));
    }

    /** A draft is compared with what holds now, a released edition with the one before it. */
    private Edition against(StoredEdition found, Edition edition) {
        if (found.stage() != Stage.RELEASED) {
            return known.current();
        }
        return known.latestFirst().stream()
                .filter(other -> other.effectiveFrom().isBefore(edition.effectiveFrom()))
                .filter(other -> other.rules().isPresent())
                .findFirst()
                .orElse(edition);
    }

    List<EditionFault> faults(StoredEdition found, Edition edition) {
        boolean taken = stored.existsByReleasedFromAndIdNot(
                found.effectiveFrom(), found.id().value());
        return EditionCheck.of(edition, KnownEditions.today(), taken);
    }

    EditionRow row(StoredEdition found) {
        return found.row(state(found), found.edition().subject());
    }

    private EditionState state(StoredEdition found) {
        return switch (found.stage()) {
            case DRAFT -> EditionState.DRAFT;
            case REVIEW -> EditionState.IN_REVIEW;
            case RELEASED -> released(found);
        };
    }

    private EditionState released(StoredEdition found) {
        LocalDate today = KnownEditions.today();
        if (found.effectiveFrom().isAfter(today)) {
            return EditionState.SCHEDULED;
        }
        boolean holds = known.inForceOn(today)
                .filter(edition -> edition.id().value().equals(found.name()))
                .isPresent();
        return holds ? EditionState.IN_FORCE : EditionState.PAST;
    }
}
