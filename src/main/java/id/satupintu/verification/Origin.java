package id.satupintu.verification;

import id.satupintu.access.Actor;
import id.satupintu.access.StaffId;
import id.satupintu.workday.SiteZone;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a request came from. Only the call may become known later. */
@Embeddable
record Origin(
        @Column(name = "owner_id") UUID ownerId,
        @Column(name = "owner_name") String ownerName,
        String team,
        @Nullable String site,
        @Enumerated(EnumType.STRING) SiteZone zone,
        boolean simulated,
        @Nullable @Column(name = "call_id") UUID callId,
        @Nullable @Column(name = "request_id") UUID requestId,
        String edition) {

    private static final String NO_TEAM = "";

    static Origin of(Actor actor, HandOver handed, String edition) {
        return new Origin(
                actor.id().value(),
                actor.name(),
                Objects.requireNonNullElse(actor.team(), NO_TEAM),
                actor.site(),
                actor.zone(),
                actor.simulated(),
                handed.callId(),
                handed.requestId(),
                edition);
    }

    Origin inCall(UUID call) {
        return new Origin(ownerId, ownerName, team, site, zone, simulated, call, requestId, edition);
    }

    StaffId owner() {
        return new StaffId(ownerId);
    }

    Person person() {
        return new Person(owner(), ownerName);
    }

    @Nullable
    String teamOrNone() {
        return team.isEmpty() ? null : team;
    }
}
