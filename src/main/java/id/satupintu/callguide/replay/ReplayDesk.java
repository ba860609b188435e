package id.satupintu.callguide.replay;

import id.satupintu.access.Actor;
import id.satupintu.access.Scope;
import id.satupintu.audit.AuditDesk;
import id.satupintu.edition.DraftDesk;
import id.satupintu.edition.DraftId;
import id.satupintu.edition.EditionDesk;
import id.satupintu.edition.EditionFault;
import id.satupintu.edition.EditionSheet;
import id.satupintu.policy.Edition;
import id.satupintu.policy.EditionId;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What would past days look like under an edition, draft or not? */
@Service
@Transactional
public class ReplayDesk {

    /** The longest range of days that is replayed at once. */
    public static final int MOST_DAYS = 366;

    private final DraftDesk drafts;
    private final EditionDesk editions;
    private final ReplayWorker worker;
    private final AuditDesk audit;

    ReplayDesk(DraftDesk drafts, EditionDesk editions, ReplayWorker worker, AuditDesk audit) {
        this.drafts = drafts;
        this.editions = editions;
        this.worker = worker;
        this.audit = audit;
    }

    /**
     * Puts the calls of those days, first and last included, before an edition. It goes on beside the caller of this
     * method, who is told how far it has come, from another thread.
     *
     * @throws ReplayRefused when the edition cannot decide, the days make no range, or too many replays go on already
     */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER', 'AUDITOR')")
    public ReplayRun start(DraftId id, LocalDate from, LocalDate to, Scope scope, Consumer<ReplayProgress> watcher) {
        Scope.Sites sites = (Scope.Sites) scope.within(Actor.current());
        if (to.isBefore(from) || from.plusDays(MOST_DAYS).isBefore(to)) {
            throw ReplayRefused.because("range");
        }
        Edition edition = deciding(drafts.sheet(id));
        Map<EditionId, Edition> known = editions.all().stream()
                .filter(one -> one.rules().isPresent())
                .collect(Collectors.toMap(Edition::id, Function.identity()));
        ReplayRun run = worker.start(edition, known, new ReplayWorker.Days(from, to, sites), watcher);
        audit.acted("edition.replayed", "edition", id.value(), from + ".." + to);
        return run;
    }

    private static Edition deciding(EditionSheet sheet) {
        if (sheet.edition().rules().isEmpty()) {
            throw ReplayRefused.because("no-rules");
        }
        if (sheet.faults().stream().anyMatch(fault -> fault.part() == EditionFault.Part.RULES)) {
            throw ReplayRefused.because("faulty");
        }
        return sheet.edition();
    }
}
