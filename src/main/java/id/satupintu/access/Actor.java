package id.satupintu.access;

import id.satupintu.workday.SiteZone;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The person or integration on whose behalf something is done, whether it came in through a screen, a bearer token or
 * a simulated day.
 *
 * @param shiftLead only a TL leads a shift
 * @param team code of the team, absent for whoever stands above teams
 * @param site code of the site, absent for whoever sees every site
 * @param simulated made by the simulation; touches simulated work only
 */
public record Actor(
        StaffId id,
        String login,
        String name,
        Role role,
        boolean shiftLead,
        @Nullable String team,
        @Nullable String site,
        SiteZone zone,
        boolean simulated) {

    /** The house itself, for background work that no person started. */
    public static final Actor SYSTEM = new Actor(
            new StaffId(new UUID(0, 0)), "system", "SatuPintu", Role.ADMIN, false, null, null, SiteZone.WIB, false);

    /** The house as it reads the records of any site, when nobody is there to read them. */
    public static final Actor READER =
            new Actor(SYSTEM.id, SYSTEM.login, SYSTEM.name, Role.MANAGER, false, null, null, SiteZone.WIB, false);

    /**
     * Who is acting on this thread.
     *
     * @throws AccessDeniedException when nobody is signed in
     */
    public static Actor current() {
        return find().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }

    /** Who is acting on this thread, if anybody is. */
    public static Optional<Actor> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInStaff staff
                ? Optional.of(staff.actor())
                : Optional.empty();
    }

    /** The widest scope this person has. */
    public Scope scope() {
        return switch (role) {
            case CSO, INTEGRATION, MONITORING -> new Scope.Own(id);
            case TL -> team == null ? new Scope.Own(id) : new Scope.Team(team);
            case MANAGER, ADMIN, AUDITOR -> site == null ? Scope.Sites.all() : Scope.Sites.of(site);
        };
    }

    /** This person as Spring Security sees somebody who has signed in. */
    public Authentication authentication() {
        return new SignedInStaff(this).authentication();
    }
}
