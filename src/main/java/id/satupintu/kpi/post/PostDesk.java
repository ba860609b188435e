package id.satupintu.kpi.post;

import id.satupintu.access.Actor;
import id.satupintu.audit.AuditDesk;
import id.satupintu.workday.Workday;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what has left the house and what has not, and why. */
@Service
@Transactional
public class PostDesk {

    private static final String KEEPERS = "hasAnyRole('MANAGER', 'ADMIN')";
    private static final int LATEST = 200;

    private final Outbox outbox;
    private final LetterBook book;
    private final List<Carrier> carriers;
    private final AuditDesk audit;

    PostDesk(Outbox outbox, LetterBook book, List<Carrier> carriers, AuditDesk audit) {
        this.outbox = outbox;
        this.book = book;
        this.carriers = carriers;
        this.audit = audit;
    }

    /** Whether letters can leave this way at all. */
    @PreAuthorize(KEEPERS)
    @Transactional(readOnly = true)
    public boolean ready(Way way) {
        return carriers.stream().anyMatch(carrier -> carrier.way() == way && carrier.ready());
    }

    /** Those that wait, then those that are gone, the newest first. */
    @PreAuthorize(KEEPERS)
    @Transactional(readOnly = true)
    public List<LetterRow> letters() {
        return book.latest(LATEST);
    }

    /** How many failed and wait for another try. */
    @PreAuthorize(KEEPERS)
    @Transactional(readOnly = true)
    public long stuck() {
        return book.stuck();
    }

    /** Tries everything that waits at once, as after the server came back. */
    @PreAuthorize(KEEPERS)
    public void tryNow() {
        outbox.hurry(Workday.now());
    }

    /** Gives one letter up. */
    @PreAuthorize(KEEPERS)
    public void drop(UUID id) {
        if (outbox.drop(id, Actor.current().name())) {
            audit.acted("kpi.letter-dropped", "letter", id, null);
        }
    }
}
