package id.satupintu.escalation;

import id.satupintu.policy.Transaction;
import id.satupintu.workday.Workday;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Everything about a case that is not a number: its words, letting it go, the same matter twice, the end of it. */
@Component
class Settling {

    private static final Limit FEW = Limit.of(10);

    private final Finder finder;
    private final EscalationCases cases;
    private final Chronicle chronicle;
    private final EscalationSettings settings;

    Settling(Finder finder, EscalationCases cases, Chronicle chronicle, EscalationSettings settings) {
        this.finder = finder;
        this.cases = cases;
        this.chronicle = chronicle;
        this.settings = settings;
    }

    CaseView word(CaseId id, Wording wording) {
        EscalationCase about = finder.lockedOpen(id);
        if (wording.tooLong()) {
            throw EscalationRefused.because("too-long");
        }
        if (!about.untouched()) {
            throw EscalationRefused.because("entered");
        }
        about.word(wording);
        return chronicle.settle(about, Workday.now());
    }

    CaseView letGo(CaseId id) {
        EscalationCase about = finder.lockedOpen(id);
        if (!about.missing().isEmpty()) {
            throw EscalationRefused.incomplete(about.missing());
        }
        Instant now = Workday.now();
        if (about.letGo(now)) {
            chronicle.acted("let-go", about, null);
        }
        return chronicle.settle(about, now);
    }

    /** Cases of the same IDPEL and request within the time before that one. */
    List<CaseView> ofTheSame(CaseView view) {
        String idpel = view.idpel();
        String request = view.note().subComplaint();
        if (idpel == null || request.isEmpty()) {
            return List.of();
        }
        Instant since = view.openedAt().minus(settings.sameMatter());
        return cases
                .ofTheSame(
                        idpel,
                        Transaction.valueOf(request),
                        since,
                        view.openedAt(),
                        view.id().value(),
                        FEW)
                .stream()
                .map(EscalationCase::view)
                .toList();
    }

    CaseView sameMatter(CaseId id, CaseId earlier) {
        EscalationCase about = finder.lockedOpen(id);
        boolean same =
                ofTheSame(about.view()).stream().anyMatch(found -> found.id().equals(earlier));
        if (!same) {
            throw EscalationRefused.because("not-the-same");
        }
        if (!about.untouched()) {
            throw EscalationRefused.because("entered");
        }
        return end(about, VoidReason.SAME_MATTER, earlier);
    }

    CaseView cancel(CaseId id, VoidReason reason) {
        return end(finder.lockedOpen(id), reason, null);
    }

    private CaseView end(EscalationCase about, VoidReason reason, @Nullable CaseId earlier) {
        Instant now = Workday.now();
        about.countsNoLonger(reason, earlier, now);
        chronicle.acted("voided", about, reason.name());
        chronicle.voided(about, reason, now);
        return about.view();
    }
}
