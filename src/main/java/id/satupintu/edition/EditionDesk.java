package id.satupintu.edition;

import id.satupintu.policy.Edition;
import id.satupintu.policy.EditionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which edition of the policy holds when. */
@Service
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class EditionDesk {

    private final KnownEditions known;

    EditionDesk(KnownEditions known) {
        this.known = known;
    }

    /**
     * The edition to decide by on that day.
     *
     * @throws NoEdition if none was in force, or only its record is known and not its rules
     */
    @PreAuthorize("isAuthenticated()")
    public Edition on(LocalDate day) {
        return known.decidingOn(day);
    }

    /**
     * The edition to decide by today; the policy is dated in Jakarta.
     *
     * @throws NoEdition as {@link #on}
     */
    @PreAuthorize("isAuthenticated()")
    public Edition current() {
        return known.current();
    }

    /** The released edition of that name, as a call keeps it; its content never changes. */
    @PreAuthorize("isAuthenticated()")
    public Optional<Edition> named(EditionId id) {
        return known.latestFirst().stream()
                .filter(edition -> edition.id().equals(id))
                .findFirst();
    }

    /** Every released edition, the latest first; those without rules are records only. */
    @PreAuthorize("isAuthenticated()")
    public List<Edition> all() {
        return known.latestFirst();
    }
}
