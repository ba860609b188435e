package id.satupintu.verification.review;

import id.satupintu.access.Actor;
import id.satupintu.access.Scope;
import id.satupintu.audit.AuditDesk;
import id.satupintu.privacy.Masking;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.Person;
import id.satupintu.verification.VerificationDesk;
import id.satupintu.workday.Workday;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Second looks: at every decision against the advice and at a drawn part of the others, never at one's own. */
@Service
@Transactional
public class SecondLookDesk {

    private static final String LOOKERS = "hasAnyRole('TL', 'MANAGER')";
    private static final int MOST = 200;
    private static final int LONGEST_NOTE = 1000;

    private final SecondLooks looks;
    private final VerificationDesk cases;
    private final AuditDesk audit;

    SecondLookDesk(SecondLooks looks, VerificationDesk cases, AuditDesk audit) {
        this.looks = looks;
        this.cases = cases;
        this.audit = audit;
    }

    /** What waits for a second look inside the scope, the oldest first, one's own decisions left out. */
    @PreAuthorize(LOOKERS)
    @Transactional(readOnly = true)
    public List<SecondLook> waiting(Scope scope) {
        Actor me = Actor.current();
        return looks.waiting(scope.within(me), me.id(), MOST);
    }

    /** What others said of one's own decisions, the latest first. */
    @PreAuthorize("hasRole('TL')")
    @Transactional(readOnly = true)
    public List<SecondLook> ofMine() {
        return looks.ofMine(Actor.current().id(), MOST);
    }

    /** The request behind a look, as it was decided; the view is written down. */
    @PreAuthorize(LOOKERS)
    public CaseView behind(UUID id, Scope scope) {
        Scope allowed = scope.within(Actor.current());
        SecondLook look = looks.find(id, allowed).orElseThrow(() -> new ReviewRefused("not-found"));
        audit.viewed(
                "verification.second-look", "verification", look.verification().value(), "second look " + id);
        return cases.view(look.verification(), allowed);
    }

    /**
     * Says what came of it. The decision stays; taking it back is an act of its own.
     *
     * @throws ReviewRefused when it is one's own, when somebody has looked, or a disagreement comes without words
     */
    @PreAuthorize(LOOKERS)
    public void look(UUID id, boolean agree, String note) {
        Actor me = Actor.current();
        if (looks.find(id, me.scope()).isEmpty()) {
            throw new ReviewRefused("not-found");
        }
        if (looks.decidedBy(id, me.id())) {
            throw new ReviewRefused("own");
        }
        String words = Masking.freeText(note.strip());
        if (!agree && words.isEmpty()) {
            throw new ReviewRefused("note-missing");
        }
        String kept = words.substring(0, Math.min(words.length(), LONGEST_NOTE));
        Look came = agree ? Look.AGREED : Look.DISAGREED;
        if (!looks.take(id, came, new Person(me.id(), me.name()), kept, Workday.now())) {
            throw new ReviewRefused("done");
        }
        audit.acted("verification.second-looked", "second-look", id, came.name());
    }
}
