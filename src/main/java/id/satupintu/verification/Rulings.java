package id.satupintu.verification;

import id.satupintu.access.Actor;
import id.satupintu.access.StaffId;
import id.satupintu.identity.NameMatch;
import id.satupintu.policy.RejectReason;
import id.satupintu.policy.UnfilledSlot;
import id.satupintu.verification.reason.ReasonBook;
import id.satupintu.verification.reason.Reasons;
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
    private final Inquiries inquiries;
    private final Reasons reasons;

    Rulings(Finder finder, Chronicle chronicle, Drafts drafts, Inquiries inquiries, Reasons reasons) {
        this.finder = finder;
        this.chronicle = chronicle;
        this.drafts = drafts;
        this.inquiries = inquiries;
        this.reasons = reasons;
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
            found.decide(tl, decision, advice, () -> readings(found, decision, name, now), now);
        }
        drafts.forget(id.value());
        if (found.talkedAbout()) {
            inquiries.withdraw(id.value(), now);
        }
        chronicle.acted(found, MomentKind.valueOf(found.status(now).name()), now);
        chronicle.tell(Announcement.decided(found));
        return found;
    }

    /** The name that the TL saw or, where none was typed, the one read out. */
    private static String seenName(Evidence evidence, Observed observed) {
        String seen = observed.accountName();
        return seen == null || seen.isBlank() ? evidence.accountName() : seen;
    }

    /** The texts as they stand today; one that is not in force or has an empty slot cannot be read out. */
    private List<ReasonRead> readings(VerificationCase found, Decision decision, String name, Instant now) {
        ReasonBook book = reasons.on(found.origin().zone().dayOf(now));
        Declared declared = found.declared();
        Evidence evidence = declared.evidence();
        ReadAloud words = new ReadAloud(declared.salutation(), evidence.transaction(), name, evidence.customerName());
        return decision.reasons().stream()
                .map(reason -> reading(reason, words, book))
                .toList();
    }

    private static ReasonRead reading(RejectReason reason, ReadAloud words, ReasonBook book) {
        if (!book.active().contains(reason)) {
            throw new VerificationRefused.ReasonUnknown(reason);
        }
        try {
            return new ReasonRead(reason, words.text(reason, book));
        } catch (UnfilledSlot empty) {
            throw new VerificationRefused.SlotEmpty(reason, empty.slot());
        }
    }
}
