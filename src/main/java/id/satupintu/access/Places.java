package id.satupintu.access;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The sites and teams of the centre. */
@Component
class Places {

    private final Sites sites;
    private final Teams teams;

    Places(Sites sites, Teams teams) {
        this.sites = sites;
        this.teams = teams;
    }

    List<SiteRow> sites(Scope scope, Actor actor) {
        return sites.findAllByOrderByCode().stream()
                .map(Site::row)
                .filter(site -> scope instanceof Scope.Sites several
                        ? several.covers(actor.id(), null, site.code())
                        : site.code().equals(actor.site()))
                .toList();
    }

    List<TeamRow> teams(Scope scope, Actor actor) {
        return teams.findAllByOrderByCode().stream()
                .map(Team::row)
                .filter(team -> switch (scope) {
                    case Scope.Sites several -> several.covers(actor.id(), team.code(), team.site());
                    case Scope.Team one -> one.team().equals(team.code());
                    case Scope.Own own -> Objects.equals(team.code(), actor.team());
                })
                .toList();
    }

    /** A team lies in one site; whoever works in it works there. */
    void check(NewStaff said) {
        String code = said.team();
        if (code != null) {
            Team team = teams.findById(code).orElseThrow(() -> new StaffRefused("team", "unknown"));
            if (!team.row().site().equals(said.site())) {
                throw new StaffRefused("team", "elsewhere");
            }
            if (team.row().closed()) {
                throw new StaffRefused("team", "closed");
            }
        }
        if (said.site() != null) {
            Site site = sites.findById(said.site()).orElseThrow(() -> new StaffRefused("site", "unknown"));
            if (site.row().closed()) {
                throw new StaffRefused("site", "closed");
            }
        }
    }

    void open(SiteRow site) {
        if (!sites.existsById(site.code())) {
            sites.save(new Site(site));
        }
    }

    void form(TeamRow team) {
        if (!teams.existsById(team.code())) {
            teams.save(new Team(team));
        }
    }
}
