package id.satupintu.verification;

import id.satupintu.workday.SiteZone;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the other rooms are told of a request: flat, ids and codes only. */
final class Announcement {

    private Announcement() {}

    static VerificationHandedOver handedOver(VerificationCase about, Instant now) {
        Origin origin = about.origin();
        return new VerificationHandedOver(
                about.id(),
                origin.callId(),
                origin.requestId(),
                origin.site(),
                origin.zone().name(),
                origin.teamOrNone(),
                origin.ownerId(),
                about.declared().evidence().transaction().name(),
                about.declared().attempt(),
                about.declared().account(),
                origin.edition(),
                origin.simulated(),
                now);
    }

    static CallerGone callerGone(VerificationCase about, @Nullable SiteZone customers, Instant now) {
        Origin origin = about.origin();
        return new CallerGone(
                about.id(),
                origin.callId(),
                origin.requestId(),
                customers == null ? null : customers.name(),
                origin.simulated(),
                now);
    }

    static VerificationWithdrawn withdrawn(VerificationCase about, Instant now) {
        Origin origin = about.origin();
        return new VerificationWithdrawn(
                about.id(),
                about.version(),
                origin.callId(),
                origin.requestId(),
                origin.site(),
                origin.zone().name(),
                origin.teamOrNone(),
                origin.ownerId(),
                about.declared().evidence().transaction().name(),
                about.declared().attempt(),
                about.declared().account(),
                about.turn().spot().handedAt(),
                origin.edition(),
                origin.simulated(),
                now);
    }

    static VerificationRelayed relayed(VerificationCase about, Instant now) {
        Origin origin = about.origin();
        return new VerificationRelayed(
                about.id(), origin.callId(), origin.requestId(), about.ending().shownAt(), now);
    }

    static VerificationSlow slow(VerificationCase about, Instant now) {
        Origin origin = about.origin();
        return new VerificationSlow(about.id(), origin.callId(), origin.requestId(), now);
    }

    static VerificationDecided decided(VerificationCase about, Duration outage) {
        Origin origin = about.origin();
        Ruled made = about.ending().ruled();
        return new VerificationDecided(
                about.id(),
                about.version(),
                origin.callId(),
                origin.requestId(),
                origin.site(),
                origin.zone().name(),
                origin.teamOrNone(),
                origin.ownerId(),
                made.byId(),
                about.declared().evidence().transaction().name(),
                about.declared().attempt(),
                about.declared().account(),
                about.status(made.at()).name(),
                about.ending().codes().stream().map(Enum::name).collect(Collectors.joining(",")),
                made.nameAdvice(),
                about.turn().spot().handedAt(),
                made.takenAt(),
                made.at(),
                made.stoppedAt(),
                outage.toSeconds(),
                about.turn().spot().promisedAt() != null,
                origin.edition(),
                origin.simulated());
    }

    static VerificationReversed reversed(VerificationCase about, Reversal taken) {
        Origin origin = about.origin();
        return new VerificationReversed(
                about.id(),
                about.version(),
                origin.callId(),
                origin.requestId(),
                origin.site(),
                origin.zone().name(),
                origin.teamOrNone(),
                origin.ownerId(),
                about.declared().evidence().transaction().name(),
                about.declared().attempt(),
                about.declared().account(),
                taken.outcome().name(),
                taken.decidedBy().id().value(),
                taken.by().id().value(),
                taken.cause().name(),
                about.turn().spot().handedAt(),
                taken.decidedAt(),
                taken.at(),
                origin.edition(),
                origin.simulated());
    }
}
