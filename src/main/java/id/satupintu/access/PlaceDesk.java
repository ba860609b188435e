package id.satupintu.access;

import id.satupintu.workday.Workday;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sites and their teams: opened, renamed, moved, closed. What is in use is neither moved nor closed. */
@Service
@Transactional
public class PlaceDesk {

    private static final String KEEPER = "hasRole('ADMIN')";
    private static final Pattern SITE = Pattern.compile("[A-Z0-9]{2,10}");
    private static final Pattern TEAM = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,19}");
    private static final int LONGEST_NAME = 80;

    private final Sites sites;
    private final Teams teams;
    private final StaffMembers members;
    private final Roster roster;
    private final PlaceUse use;
    private final ZoneBook zones;
    private final ServedUnits units;
    private final Announcing announcing;

    PlaceDesk(
            Sites sites,
            Teams teams,
            StaffMembers members,
            Roster roster,
            PlaceUse use,
            ZoneBook zones,
            ServedUnits units,
            Announcing announcing) {
        this.sites = sites;
        this.teams = teams;
        this.members = members;
        this.roster = roster;
        this.use = use;
        this.zones = zones;
        this.units = units;
        this.announcing = announcing;
    }

    /** Every site inside the scope with its teams, closed ones too. */
    @PreAuthorize("hasAnyRole('ADMIN', 'AUDITOR')")
    @Transactional(readOnly = true)
    public List<PlaceRow> places(Scope scope) {
        Actor actor = Actor.current();
        Scope allowed = scope.within(actor);
        return sites.findAllByOrderByCode().stream()
                .filter(site -> allowed.covers(actor.id(), null, site.code()))
                .map(this::place)
                .toList();
    }

    /**
     * Opens a site, or changes what is said of it. The code stays; the time zone only changes while nobody works there,
     * and the day on which it did is kept ({@link SiteClocks}).
     *
     * @param version as it was read, null for a new one
     * @throws PlaceRefused naming the field
     */
    @PreAuthorize(KEEPER)
    public void save(SiteRow said, @Nullable Long version) {
        refuse(!SITE.matcher(said.code()).matches(), "code", "malformed");
        named(said.name());
        refuse(!units.names().containsKey(said.unit()), "unit", "unknown");
        Site known = sites.findById(said.code()).orElse(null);
        seen(version, known == null ? null : known.version());
        if (known == null) {
            sites.saveAndFlush(new Site(said));
        } else {
            if (known.zone() != said.zone()) {
                use.refuse(known);
                zones.note(said.code(), known.zone(), said.zone(), Workday.now());
            }
            known.change(said.name(), said.zone(), said.unit());
            sites.saveAndFlush(known);
        }
        roster.changed();
        announcing.place("access.site-saved", "site", said.code(), said.zone() + " " + said.unit());
    }

    /**
     * Forms a team, renames it, or moves it to another site while nobody works in it.
     *
     * @param version as it was read, null for a new one
     * @throws PlaceRefused naming the field
     */
    @PreAuthorize(KEEPER)
    public void save(TeamRow said, @Nullable Long version) {
        refuse(!TEAM.matcher(said.code()).matches(), "code", "malformed");
        named(said.name());
        Site site = sites.findById(said.site()).orElseThrow(() -> new PlaceRefused("site", "unknown"));
        refuse(site.row().closed(), "site", "closed");
        Team known = teams.findById(said.code()).orElse(null);
        seen(version, known == null ? null : known.version());
        if (known == null) {
            teams.saveAndFlush(new Team(said));
        } else {
            if (!known.site().equals(said.site())) {
                use.refuse(known);
            }
            known.change(said.name(), said.site());
            teams.saveAndFlush(known);
        }
        announcing.place("access.team-saved", "team", said.code(), said.site());
    }

    /**
     * Closes a site of which every team is closed and where nobody works any more, or opens it again.
     *
     * @throws PlaceRefused saying what keeps it in use
     */
    @PreAuthorize(KEEPER)
    public void closeSite(String code, boolean closed) {
        Site site = sites.findById(code).orElseThrow(() -> new PlaceRefused("code", "unknown"));
        if (closed) {
            use.refuse(site);
        }
        site.close(closed ? Workday.now() : null);
        announcing.place(closed ? "access.site-closed" : "access.site-reopened", "site", code, null);
    }

    /**
     * Closes a team in which nobody works any more and that has no open matter, or opens it again.
     *
     * @throws PlaceRefused saying what keeps it in use, or that its site is closed
     */
    @PreAuthorize(KEEPER)
    public void closeTeam(String code, boolean closed) {
        Team team = teams.findById(code).orElseThrow(() -> new PlaceRefused("code", "unknown"));
        if (closed) {
            use.refuse(team);
        } else {
            refuse(sites.findById(team.site()).map(site -> site.row().closed()).orElse(true), "site", "closed");
        }
        team.close(closed ? Workday.now() : null);
        announcing.place(closed ? "access.team-closed" : "access.team-reopened", "team", code, null);
    }

    private PlaceRow place(Site site) {
        List<PlaceRow.TeamPlace> below = teams.findBySiteOrderByCode(site.code()).stream()
                .map(team -> new PlaceRow.TeamPlace(
                        team.row(), team.version(), members.countByTeamAndActiveTrue(team.code())))
                .toList();
        return new PlaceRow(site.row(), site.version(), members.countBySiteAndActiveTrue(site.code()), below);
    }

    private static void seen(@Nullable Long seen, @Nullable Long stands) {
        refuse(seen == null && stands != null, "code", "taken");
        refuse(seen != null && !seen.equals(stands), "version", "meanwhile");
    }

    private static void named(String name) {
        refuse(name.isBlank(), "name", "missing");
        refuse(name.length() > LONGEST_NAME, "name", "malformed");
    }

    private static void refuse(boolean wrong, String field, String reason) {
        if (wrong) {
            throw new PlaceRefused(field, reason);
        }
    }
}
