package id.satupintu.escalation;

import id.satupintu.access.Actor;
import id.satupintu.access.Scope;
import id.satupintu.access.StaffId;
import id.satupintu.workday.SiteZone;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who opened a case, where, and under which edition; it never changes. */
@Embeddable
public record CaseOrigin(
        UUID cso,
        String csoName,
        @Nullable String team,
        String site,
        @Enumerated(EnumType.STRING) SiteZone zone,
        LocalDate siteDay,
        String edition,
        boolean simulated) {

    private static final String NO_SITE = "-";

    static CaseOrigin of(Actor actor, ExceptionReport report) {
        return new CaseOrigin(
                actor.id().value(),
                actor.name(),
                actor.team(),
                actor.site() == null ? NO_SITE : actor.site(),
                actor.zone(),
                report.siteDay(),
                report.edition(),
                actor.simulated());
    }

    /** Whether it lies inside the scope. */
    public boolean inside(Scope scope) {
        return scope.covers(new StaffId(cso), team, site);
    }
}
