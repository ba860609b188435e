package id.satupintu.escalation;

import id.satupintu.access.Actor;
import id.satupintu.privacy.Masking;
import id.satupintu.workday.Workday;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Enters numbers in their order, and corrects them without forgetting what stood before. */
@Component
class NumberBook {

    private static final int LONGEST_REASON = 200;

    private final Finder finder;
    private final EscalationCases cases;
    private final Chronicle chronicle;

    NumberBook(Finder finder, EscalationCases cases, Chronicle chronicle) {
        this.finder = finder;
        this.cases = cases;
        this.chronicle = chronicle;
    }

    CaseView enter(CaseId id, OutsideSystem system, String typed) {
        EscalationCase about = finder.locked(id);
        String number = system.read(typed).orElseThrow(() -> EscalationRefused.because("number"));
        refuse(about, system);
        chronicle.byHand(about, system);
        chronicle.acted("number", about, system.name());
        return stand(about, number(system, number, Way.HAND, null));
    }

    private static void refuse(EscalationCase about, OutsideSystem system) {
        CaseView view = about.view();
        if (!view.kind().needs().contains(system)) {
            throw EscalationRefused.because("not-needed");
        }
        if (about.number(system) != null) {
            throw EscalationRefused.because("entered");
        }
        if (!view.open()) {
            throw EscalationRefused.because("closed");
        }
        List<ApktField> missing = about.missing();
        if (!missing.isEmpty()) {
            throw EscalationRefused.incomplete(missing);
        }
        view.kind().before(system).filter(first -> about.number(first) == null).ifPresent(first -> {
            throw EscalationRefused.because("order");
        });
    }

    /** What the outside system answered; false, and kept as late, when the case has its number or counts no longer. */
    boolean arrived(CaseId id, OutsideSystem system, String number) {
        EscalationCase about = cases.lock(id.value()).orElseThrow(EscalationRefused::notFound);
        if (!about.view().takes(system)) {
            late(about, number(system, number, Way.LATE, null));
            return false;
        }
        chronicle.acted("arrived", about, system.name());
        stand(about, number(system, number, Way.CONNECTOR, null));
        return true;
    }

    /** Nobody asked for it any more, but it stands outside: somebody has to know of it to take it back there. */
    private void late(EscalationCase about, NumberView number) {
        if (about.view().numbers().stream().noneMatch(number::sameAs)) {
            about.enter(number);
            chronicle.late(about, number.system());
        }
    }

    private CaseView stand(EscalationCase about, NumberView number) {
        about.letGo(number.at());
        about.enter(number);
        CaseView view = chronicle.settle(about, number.at());
        chronicle.entered(about, number);
        return view;
    }

    CaseView correct(CaseId id, OutsideSystem system, String typed, String reason) {
        EscalationCase about = finder.locked(id);
        String before = about.number(system);
        if (before == null || about.view().voidReason() != null) {
            throw EscalationRefused.because("closed");
        }
        String number = system.read(typed).orElseThrow(() -> EscalationRefused.because("number"));
        if (number.equals(before)) {
            throw EscalationRefused.because("same-number");
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw EscalationRefused.because("reason");
        }
        about.enter(number(system, number, Way.HAND, Masking.freeText(reason.strip())));
        chronicle.acted("corrected", about, system.name());
        return chronicle.settle(about, Workday.now());
    }

    private static NumberView number(OutsideSystem system, String number, Way way, @Nullable String reason) {
        Instant now = Workday.now();
        return new NumberView(system, number, way, Actor.current().name(), now, reason);
    }
}
