package id.satupintu.audit;

import id.satupintu.access.Actor;
import id.satupintu.access.Scope;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down who did or saw what, in the same transaction as the act itself: either both stand or neither does.
 * No text given to it may hold personal data; subjects are named by id.
 */
@Service
@Transactional
public class AuditDesk {

    private static final int MOST = 1_000;

    private final Trail trail;

    AuditDesk(Trail trail) {
        this.trail = trail;
    }

    /**
     * Somebody did something.
     *
     * @param act a code, {@code room.verb}, at most 60 characters
     * @param subjectKind what {@code subject} identifies, as {@code verification}
     * @param detail codes only, at most 200 characters
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional(propagation = Propagation.MANDATORY)
    public void acted(String act, String subjectKind, UUID subject, @Nullable String detail) {
        trail.write(Entry.by(Actor.current(), act, subjectKind, subject, null, detail));
    }

    /**
     * Somebody saw protected data in clear.
     *
     * @param what a code, {@code room.noun}, at most 60 characters
     * @param purpose why, at most 200 characters, as {@code verification <id>}
     */
    @PreAuthorize("isAuthenticated()")
    public void viewed(String what, String subjectKind, UUID subject, String purpose) {
        trail.write(Entry.by(Actor.current(), what, subjectKind, subject, purpose, null));
    }

    /** The newest rows inside the scope, newest first, at most 1,000. */
    @PreAuthorize("hasAnyRole('AUDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public List<AuditRow> latest(Scope scope, int limit) {
        return page(scope, 0, Math.min(limit, MOST));
    }

    /** Rows inside the scope, newest first, from {@code offset} on. */
    @PreAuthorize("hasAnyRole('AUDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public List<AuditRow> page(Scope scope, int offset, int limit) {
        return trail.page(scope.within(Actor.current()), offset, limit);
    }

    /** How many rows lie inside the scope. */
    @PreAuthorize("hasAnyRole('AUDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public int count(Scope scope) {
        return trail.count(scope.within(Actor.current()));
    }
}
