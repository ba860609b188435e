package id.satupintu.edition;

import id.satupintu.access.Actor;
import id.satupintu.access.StaffDesk;
import id.satupintu.audit.AuditDesk;
import id.satupintu.policy.Edition;
import id.satupintu.policy.EditionChanges;
import id.satupintu.policy.EditionId;
import id.satupintu.workday.Workday;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Each CSO reads a new edition before the next call, and says so once. What comes with the product is not new. */
@Service
@Transactional
public class AcknowledgementDesk {

    /**
     * Those who have read an edition.
     *
     * @param read how many CSOs have said so, also those who left since
     * @param all how many CSOs there are now
     */
    public record Readers(long read, long all) {}

    private record Read(String edition, UUID staff) {}

    private final KnownEditions known;
    private final Acknowledgements acknowledgements;
    private final AuditDesk audit;
    private final StaffDesk staff;
    private final Set<Read> remembered = ConcurrentHashMap.newKeySet();

    AcknowledgementDesk(KnownEditions known, Acknowledgements acknowledgements, AuditDesk audit, StaffDesk staff) {
        this.known = known;
        this.acknowledgements = acknowledgements;
        this.audit = audit;
        this.staff = staff;
    }

    /** The edition in force, when whoever asks has not read it yet. */
    @PreAuthorize("hasRole('CSO')")
    @Transactional(readOnly = true)
    public Optional<NewEdition> owed() {
        List<Edition> all = known.latestFirst();
        Optional<Edition> holding = known.inForceOn(KnownEditions.today())
                .filter(edition -> !edition.assumed() && edition.rules().isPresent());
        return holding.filter(edition -> !read(edition.id())).map(edition -> news(edition, all));
    }

    /** Whoever asks has read it; a second time changes nothing. */
    @PreAuthorize("hasRole('CSO')")
    public void acknowledge(EditionId edition) {
        if (read(edition)) {
            return;
        }
        Acknowledgement said = acknowledgements.saveAndFlush(
                new Acknowledgement(edition, Actor.current().id(), Workday.now()));
        audit.acted("edition.acknowledged", "edition", said.id(), edition.value());
    }

    /** How many have read an edition, and how many are to. */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER', 'AUDITOR')")
    @Transactional(readOnly = true)
    public Readers readers(EditionId edition) {
        return new Readers(acknowledgements.countByEdition(edition.value()), staff.csos());
    }

    private boolean read(EditionId edition) {
        Read mine = new Read(edition.value(), Actor.current().id().value());
        if (remembered.contains(mine)) {
            return true;
        }
        boolean found = acknowledgements.existsByEditionAndStaff(mine.edition(), mine.staff());
        if (found) {
            remembered.add(mine);
        }
        return found;
    }

    private static NewEdition news(Edition edition, List<Edition> all) {
        Edition before = all.stream()
                .filter(other -> other.effectiveFrom().isBefore(edition.effectiveFrom()))
                .filter(other -> other.rules().isPresent())
                .findFirst()
                .orElse(edition);
        return new NewEdition(edition, EditionChanges.between(before, edition));
    }
}
