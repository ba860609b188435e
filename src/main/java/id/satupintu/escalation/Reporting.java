package id.satupintu.escalation;

import id.satupintu.access.Actor;
import id.satupintu.workday.Ids;
import id.satupintu.workday.Workday;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Follows a running call: its exception is in the ledger as soon as it holds, and out of it when it does no longer. */
@Component
class Reporting {

    private static final double WHOLE = 10_000;

    private final EscalationCases cases;
    private final Chronicle chronicle;
    private final EscalationSettings settings;
    private final Settling settling;

    Reporting(EscalationCases cases, Chronicle chronicle, EscalationSettings settings, Settling settling) {
        this.cases = cases;
        this.chronicle = chronicle;
        this.settings = settings;
        this.settling = settling;
    }

    CaseView tell(ExceptionReport report) {
        return tell(report, CaseOrigin.of(Actor.current(), report));
    }

    CaseView tell(ExceptionReport report, CaseOrigin origin) {
        Instant now = Workday.now();
        EscalationCase about = cases.lockOfRequest(report.requestId()).orElseGet(() -> open(report, origin, now));
        about.tell(report);
        if (about.view().voidReason() != null) {
            return about.view();
        }
        if (report.confirmed() && about.missing().isEmpty() && seen(report, about)) {
            about.letGo(now);
        }
        return chronicle.settle(about, now);
    }

    /** What nobody looks at before it leaves does not leave a second time by itself. */
    private boolean seen(ExceptionReport report, EscalationCase about) {
        return report.kind().byNote() || settling.ofTheSame(about.view()).isEmpty();
    }

    private EscalationCase open(ExceptionReport report, CaseOrigin origin, Instant now) {
        UUID id = Ids.next();
        EscalationCase fresh = new EscalationCase(id, report, origin, drawn(id), now);
        fresh.reckon(settings, now);
        EscalationCase about = cases.save(fresh);
        chronicle.acted("opened", about, report.kind().name());
        return about;
    }

    /** The same for the same case whenever it is asked. */
    private boolean drawn(UUID id) {
        return Math.floorMod(id.getLeastSignificantBits(), (long) WHOLE) < settings.sampleRate() * WHOLE;
    }

    /** Numbers that were given stand: what was noted outside cannot be taken back from here. */
    void withdraw(UUID request) {
        Instant now = Workday.now();
        cases.lockOfRequest(request)
                .filter(about -> about.untouched() && about.view().voidReason() == null)
                .ifPresent(about -> {
                    about.countsNoLonger(VoidReason.NOT_ANY_MORE, null, now);
                    chronicle.voided(about, VoidReason.NOT_ANY_MORE, now);
                });
    }

    /** What an exception still needs before the call may be closed over it; empty where there is none. */
    List<String> missing(UUID request) {
        return cases.findByRequestId(request)
                .filter(about -> about.view().open())
                .map(Reporting::missing)
                .orElse(List.of());
    }

    private static List<String> missing(EscalationCase about) {
        if (about.view().kind().byNote()) {
            return about.missing().stream().map(ApktField::key).toList();
        }
        return about.view().kind().needs().stream()
                .filter(system -> about.number(system) == null)
                .map(OutsideSystem::numberKey)
                .toList();
    }
}
