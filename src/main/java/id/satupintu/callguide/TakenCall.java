package id.satupintu.callguide;

import id.satupintu.access.Actor;
import id.satupintu.access.StaffId;
import id.satupintu.policy.EditionId;
import id.satupintu.workday.SiteZone;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who took a call where, when and under which edition: settled at its start; only the hands change. */
@Embeddable
record TakenCall(
        UUID cso,
        String csoLogin,
        String csoName,
        @Nullable String team,
        String site,
        @Nullable String unit,
        @Enumerated(EnumType.STRING) SiteZone zone,
        LocalDate siteDay,
        String edition,
        @Enumerated(EnumType.STRING) Channel channel,
        @Nullable String callerNumber,
        boolean simulated,
        Instant startedAt) {

    private static final String NO_SITE = "-";

    static TakenCall by(Actor actor, StartCall start, @Nullable String unitOfSite, EditionId under, Instant now) {
        return new TakenCall(
                actor.id().value(),
                actor.login(),
                actor.name(),
                actor.team(),
                actor.site() == null ? NO_SITE : actor.site(),
                unitOfSite,
                actor.zone(),
                actor.zone().dayOf(now),
                under.value(),
                start.channel(),
                start.callerNumber(),
                actor.simulated(),
                now);
    }

    /** The same call in the hands of a colleague. */
    TakenCall passedTo(Actor colleague) {
        return new TakenCall(
                colleague.id().value(),
                colleague.login(),
                colleague.name(),
                team,
                site,
                unit,
                zone,
                siteDay,
                edition,
                channel,
                callerNumber,
                simulated,
                startedAt);
    }

    StaffId owner() {
        return new StaffId(cso);
    }
}
