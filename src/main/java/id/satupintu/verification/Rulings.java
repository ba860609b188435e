package id.satupintu.verification;

import id.satupintu.access.Actor;
import id.satupintu.access.StaffId;
import id.satupintu.identity.NameMatch;
import id.satupintu.workday.Workday;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** A TL's decision: one transaction for the state, the audit row and the events. */
@Component
class Rulings {

    private final Finder finder;
    private final Chronicle chronicle;
    private final Drafts drafts;

    Rulings(Finder finder, Chronicle chronicle, Drafts drafts) {
        this.finder = finder;
        this.chronicle = chronicle;
        this.drafts = drafts;
    }

    VerificationCase decide(VerificationId id, Decision decision) {
        VerificationCase found = finder.lockedForTl(id);
        StaffId tl = Actor.current().id();
        Instant now = Workday.now();
        if (found.ending().finishedBy(tl, decision)) {
            found.ending().finish(now);
        } else {
            String name = seenName(found.declared().evidence(), decision.observed());
            String advice = NameMatch.compare(found.declared().evidence().ktpName(), name)
                    .verdict()
                    .name();
            found.decide(tl, decision, advice, readings(found, decision, name), now);
        }
        drafts.forget(id.value());
        chronicle.acted(found, MomentKind.valueOf(found.status(now).name()), now);
        chronicle.decided(found);
        return found;
    }

    /** The name that the TL saw or, where none was typed, the one read out. */
    private static String seenName(Evidence evidence, Observed observed) {
        String seen = observed.accountName();
        return seen == null || seen.isBlank() ? evidence.accountName() : seen;
    }

    private static List<ReasonRead> readings(VerificationCase found, Decision decision, String name) {
        Declared declared = found.declared();
        return decision.reasons().stream()
                .map(reason -> new ReasonRead(
                        reason,
                        ReadAloud.text(
                                reason,
                                declared.salutation(),
                                declared.evidence().transaction(),
                                name)))
                .toList();
    }
}
