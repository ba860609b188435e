package id.satupintu.verification;

import id.satupintu.workday.Workday;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads requests into what the screens and the contract show. */
@Component
class CaseReader {

    private final Serving serving;
    private final Timeline timeline;
    private final Duplicates duplicates;
    private final Inquiries inquiries;

    CaseReader(Serving serving, Timeline timeline, Duplicates duplicates, Inquiries inquiries) {
        this.serving = serving;
        this.timeline = timeline;
        this.duplicates = duplicates;
        this.inquiries = inquiries;
    }

    CaseView one(VerificationCase found) {
        return many(List.of(found)).getFirst();
    }

    List<CaseView> many(Collection<VerificationCase> found) {
        Instant now = Workday.now();
        Set<UUID> ids = found.stream().map(VerificationCase::id).collect(Collectors.toSet());
        Map<UUID, Integer> places =
                serving.places(found.stream().filter(one -> one.waits(now)).toList(), now);
        Map<UUID, List<Moment>> lines = timeline.of(ids);
        Map<UUID, List<String>> others = duplicates.of(found);
        Map<UUID, List<Inquiry>> asked = asked(found);
        return found.stream()
                .map(one -> view(
                        one,
                        places.get(one.id()),
                        lines.getOrDefault(one.id(), List.of()),
                        others.getOrDefault(one.id(), List.of()),
                        asked.getOrDefault(one.id(), List.of()),
                        now))
                .toList();
    }

    /** Most requests are decided without a question, and then nothing is read. */
    private Map<UUID, List<Inquiry>> asked(Collection<VerificationCase> found) {
        return inquiries.of(found.stream()
                .filter(VerificationCase::talkedAbout)
                .map(VerificationCase::id)
                .toList());
    }

    private static CaseView view(
            VerificationCase found,
            @Nullable Integer place,
            List<Moment> timeline,
            List<String> alsoOpenBy,
            List<Inquiry> inquiries,
            Instant now) {
        Claim held = found.turn().claimAt(now).orElse(null);
        Declared declared = found.declared();
        Evidence evidence = declared.evidence();
        Origin origin = found.origin();
        Spot spot = found.turn().spot();
        return new CaseView(
                new VerificationId(found.id()),
                found.status(now),
                found.waits(now) ? place : null,
                found.nik().masked(),
                declared.attempt(),
                new Checks.NikSaid(found.nik().verdict(), found.nik().noticed()),
                held == null ? null : held.holder(),
                held == null ? null : held.leaseUntil(),
                held == null ? null : held.holdSince(),
                found.ending().ruling(),
                declared.version(),
                timeline,
                evidence.ktpName(),
                evidence.accountName(),
                evidence.phone(),
                evidence.email(),
                evidence.transaction(),
                evidence.customerName(),
                declared.salutation(),
                origin.person(),
                origin.teamOrNone(),
                origin.site(),
                spot.onLine(),
                spot.handedAt(),
                spot.onLineSince(),
                found.ending().relayedAt(),
                found.turn().slow(),
                alsoOpenBy,
                inquiries,
                origin.callId(),
                origin.requestId(),
                origin.simulated(),
                origin.edition(),
                found.version());
    }
}
