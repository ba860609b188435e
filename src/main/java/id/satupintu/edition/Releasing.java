package id.satupintu.edition;

import id.satupintu.access.Actor;
import id.satupintu.audit.AuditDesk;
import id.satupintu.policy.Edition;
import id.satupintu.policy.EditionId;
import id.satupintu.workday.Workday;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Moves an edition on its way from draft to force, writes down who did it, and tells the house. */
@Component
class Releasing {

    private static final int LONGEST_NOTE = 1_000;

    private final StoredEditions stored;
    private final Sheets sheets;
    private final AuditDesk audit;
    private final ApplicationEventPublisher events;

    Releasing(StoredEditions stored, Sheets sheets, AuditDesk audit, ApplicationEventPublisher events) {
        this.stored = stored;
        this.sheets = sheets;
        this.audit = audit;
        this.events = events;
    }

    DraftId keep(Edition edition, String act) {
        StoredEdition draft = stored.save(new StoredEdition(edition, Actor.current(), Workday.now()));
        acted(act, draft, null);
        return draft.id();
    }

    void submit(StoredEdition draft) {
        draft.submit();
        refuseFaults(draft);
        acted("edition.submitted", draft, null);
    }

    void approve(StoredEdition draft) {
        Instant now = Workday.now();
        EditionId name = new EditionId(draft.effectiveFrom() + "-niaga");
        draft.require(Stage.REVIEW);
        refuseFaults(draft);
        draft.release(name, Actor.current(), now);
        store(draft);
        acted("edition.reviewed", draft, name.value());
        events.publishEvent(new EditionReleased(name.value(), draft.effectiveFrom(), false, now));
    }

    void sendBack(StoredEdition draft, String why) {
        draft.sendBack(cut(why));
        acted("edition.sent-back", draft, null);
    }

    void withdraw(StoredEdition edition, String why) {
        String name = Objects.requireNonNullElse(edition.name(), "");
        edition.withdraw(KnownEditions.today(), cut(why));
        acted("edition.withdrawn", edition, name);
        events.publishEvent(new EditionReleased(name, edition.effectiveFrom(), true, Workday.now()));
    }

    void discard(StoredEdition draft) {
        draft.require(Stage.DRAFT);
        stored.delete(draft);
        acted("edition.discarded", draft, null);
    }

    /** Two letters for one day, released at the same moment: the constraint lets one through. */
    private void store(StoredEdition released) {
        try {
            stored.saveAndFlush(released);
        } catch (DataIntegrityViolationException twice) {
            throw EditionRefused.because("taken");
        }
    }

    private void refuseFaults(StoredEdition draft) {
        List<EditionFault> faults = sheets.faults(draft, draft.edition());
        if (!faults.isEmpty()) {
            throw EditionRefused.faulty(faults);
        }
    }

    private void acted(String act, StoredEdition edition, @Nullable String detail) {
        audit.acted(act, "edition", edition.id().value(), detail);
    }

    private static String cut(String note) {
        return note.strip().substring(0, Math.min(note.strip().length(), LONGEST_NOTE));
    }
}
