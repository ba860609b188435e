package id.satupintu.access;

import java.util.List;

/**
 * A site with its teams, for whoever keeps them.
 *
 * @param version of the site as it was read
 * @param people how many work there now
 */
public record PlaceRow(SiteRow site, long version, long people, List<TeamPlace> teams) {

    public PlaceRow {
        teams = List.copyOf(teams);
    }

    /**
     * One team of the site.
     *
     * @param people how many work in it now
     */
    public record TeamPlace(TeamRow team, long version, long people) {}
}
