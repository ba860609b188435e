package id.satupintu.access;

import id.satupintu.workday.Workday;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff, teams and sites: who is there, who comes, who goes. */
@Service
@Transactional
public class StaffDesk {

    private final StaffMembers members;
    private final Places places;
    private final AccessTokens tokens;
    private final Roster roster;
    private final PasswordEncoder passwords;
    private final Announcing announcing;

    StaffDesk(
            StaffMembers members,
            Places places,
            AccessTokens tokens,
            Roster roster,
            PasswordEncoder passwords,
            Announcing announcing) {
        this.members = members;
        this.places = places;
        this.tokens = tokens;
        this.roster = roster;
        this.passwords = passwords;
        this.announcing = announcing;
    }

    /** The name of a member of staff, also of one who left; {@code —} when nobody ever had this id. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public String nameOf(StaffId id) {
        return roster.nameOf(id).orElse("—");
    }

    /** Whether a CSO with that login works here now. */
    @PreAuthorize("hasAnyRole('CSO', 'INTEGRATION')")
    @Transactional(readOnly = true)
    public boolean servesCallers(String login) {
        return members.existsByLoginAndRoleAndActiveTrue(login, Role.CSO);
    }

    /** How many CSOs work here now, without simulated ones. */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER', 'AUDITOR')")
    @Transactional(readOnly = true)
    public long csos() {
        return members.countByRoleAndActiveTrueAndSimulatedFalse(Role.CSO);
    }

    /** Everybody inside the scope, simulated colleagues last. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<StaffRow> staff(Scope scope) {
        Scope allowed = scope.within(Actor.current());
        return members.findAllByOrderBySimulatedAscNameAsc().stream()
                .map(Staff::row)
                .filter(row -> allowed.covers(row.id(), row.team(), row.site()))
                .toList();
    }

    /** The sites inside the scope; for a team or a person the one site they belong to. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<SiteRow> sites(Scope scope) {
        Actor actor = Actor.current();
        return places.sites(scope.within(actor), actor);
    }

    /** Whether there is such a site inside the scope; with null, whether every site lies inside. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public boolean reaches(Scope scope, @Nullable String site) {
        return scope.coversSite(site)
                && (site == null || sites(scope).stream().map(SiteRow::code).anyMatch(site::equals));
    }

    /** The teams inside the scope; for a person the one team they belong to. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<TeamRow> teams(Scope scope) {
        Actor actor = Actor.current();
        return places.teams(scope.within(actor), actor);
    }

    /**
     * Takes somebody on.
     *
     * @throws StaffRefused when the login is malformed or taken, the name is missing, or the role and place do not fit
     */
    @PreAuthorize("hasRole('ADMIN')")
    public StaffId hire(NewStaff hired) {
        Hiring.check(hired);
        places.check(hired);
        Hiring.checkPassword(hired.password());
        if (members.existsByLogin(hired.login())) {
            throw new StaffRefused("login", "taken");
        }
        String password = hired.password();
        Staff staff = members.save(new Staff(hired, password == null ? null : passwords.encode(password)));
        roster.changed();
        announcing.staff("access.hired", staff.id(), hired.role() + " " + place(hired.team(), hired.site()));
        return staff.id();
    }

    /**
     * Somebody is called otherwise, or works elsewhere or as something else from now on; an open session of theirs ends.
     * The login stays, and so does the password.
     *
     * @throws StaffRefused when something is missing or does not fit, or an administrator would step down by themselves
     */
    @PreAuthorize("hasRole('ADMIN')")
    public void change(StaffId id, NewStaff said) {
        Hiring.check(said);
        places.check(said);
        if (id.equals(Actor.current().id()) && said.role() != Actor.current().role()) {
            throw new StaffRefused("role", "oneself");
        }
        Staff member = member(id);
        String difference = StaffDifference.between(member.row(), said);
        if (difference.isEmpty()) {
            return;
        }
        member.change(said);
        roster.changed();
        announcing.staff("access.staff-changed", id, difference);
    }

    /** Opens a site, or leaves it as it is when its code is known. */
    @PreAuthorize("hasRole('ADMIN')")
    public void open(SiteRow site) {
        places.open(site);
    }

    /** Forms a team, or leaves it as it is when its code is known. */
    @PreAuthorize("hasRole('ADMIN')")
    public void form(TeamRow team) {
        places.form(team);
    }

    /**
     * Lets somebody in again, or no longer; tokens of whoever is not active open nothing.
     *
     * @throws StaffRefused when an administrator would lock themselves out, or the place they worked at is closed by now
     */
    @PreAuthorize("hasRole('ADMIN')")
    public void activate(StaffId id, boolean active) {
        if (id.equals(Actor.current().id())) {
            throw new StaffRefused("active", "oneself");
        }
        Staff member = member(id);
        if (active) {
            places.check(member.asHired());
            member.activate(true);
        } else {
            member.leave(Workday.now());
        }
        roster.changed();
        announcing.staff(active ? "access.let-in" : "access.let-go", id, null);
    }

    /** A new REST token for somebody; this is the only time that it can be read. */
    @PreAuthorize("hasRole('ADMIN')")
    public String issueToken(StaffId id) {
        Bearer bearer = Bearer.random();
        tokens.save(new AccessToken(member(id).id(), bearer, Workday.now()));
        announcing.staff("access.token-issued", id, null);
        return bearer.secret();
    }

    private static String place(@Nullable String team, @Nullable String site) {
        return Objects.requireNonNullElse(team == null ? site : team, "-");
    }

    private Staff member(StaffId id) {
        return members.findById(id.value()).orElseThrow(() -> new NoSuchElementException("No staff has this id"));
    }
}
