package id.satupintu.access;

import java.util.List;
import org.springframework.stereotype.Component;

/** What keeps a site or team in use, said with a number, so that whoever closes it knows what to do first. */
@Component
class PlaceUse {

    private static final String USE = "use";

    private final StaffMembers members;
    private final Teams teams;
    private final List<OpenWork> rooms;

    PlaceUse(StaffMembers members, Teams teams, List<OpenWork> rooms) {
        this.members = members;
        this.teams = teams;
        this.rooms = rooms;
    }

    void refuse(Team team) {
        refuse("people", members.countByTeamAndActiveTrue(team.code()));
        rooms.forEach(room -> refuse(room.name(), room.of(team.code())));
    }

    void refuse(Site site) {
        refuse("people", members.countBySiteAndActiveTrue(site.code()));
        long open = teams.findBySiteOrderByCode(site.code()).stream()
                .filter(team -> !team.row().closed())
                .count();
        refuse("teams", open);
    }

    private static void refuse(String reason, long count) {
        if (count > 0) {
            throw new PlaceRefused(USE, reason, count);
        }
    }
}
