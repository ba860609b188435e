package id.satupintu.access.shift.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import id.satupintu.access.Actor;
import id.satupintu.access.SiteRow;
import id.satupintu.access.StaffDesk;
import id.satupintu.access.shift.ShiftDesk;
import id.satupintu.access.shift.TeamDuty;
import id.satupintu.shell.EmptyState;
import id.satupintu.shell.Keys;
import id.satupintu.workday.SiteZone;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who is on duty: each team with its TL now, and the week of one team, planned by managers and administrators. */
@Route("jadwal")
@PageTitle("access.shift.title")
@Menu(title = "access.shift.menu", order = 38)
@RolesAllowed({"TL", "MANAGER", "ADMIN"})
@StyleSheet("access.css")
class ShiftsView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ShiftDesk desk;
    private final transient Map<String, SiteZone> zones;
    private final transient Actor actor = Actor.current();
    private final DutyList list = new DutyList(this::show);
    private final WeekPane week;

    ShiftsView(ShiftDesk desk, StaffDesk staff) {
        this.desk = desk;
        this.zones = staff.sites(actor.scope()).stream().collect(Collectors.toMap(SiteRow::code, SiteRow::zone));
        this.week = new WeekPane(desk, this::show);
        addClassNames("view", "shifts");
        Span text = new Span(getTranslation("access.shift.text"));
        text.addClassName("muted");
        Header header = new Header(new H1(getTranslation("access.shift.title")), text);
        header.addClassName("view-header");
        List<TeamDuty> teams = desk.now(actor.scope());
        if (teams.isEmpty()) {
            add(
                    header,
                    new EmptyState(
                            VaadinIcon.CALENDAR,
                            getTranslation("access.shift.none.title"),
                            getTranslation("access.shift.none.text")));
            return;
        }
        Div left = new Div(list);
        left.addClassName("panel");
        Div both = new Div(left, week);
        both.addClassName("places-both");
        Keys keys = new Keys()
                .on("ArrowLeft", getTranslation("access.shift.week.before"), () -> week.move(-1))
                .on("ArrowRight", getTranslation("access.shift.week.after"), () -> week.move(1));
        add(header, both, keys);
        show(first(teams));
    }

    /** One's own team first. */
    private String first(List<TeamDuty> teams) {
        return teams.stream()
                .map(duty -> duty.team().code())
                .filter(code -> code.equals(actor.team()))
                .findFirst()
                .orElseGet(() -> teams.getFirst().team().code());
    }

    /** Reads everything anew and shows the week of one team. */
    private void show(String code) {
        List<TeamDuty> teams = desk.now(actor.scope());
        list.show(teams, code, this::zone);
        teams.stream()
                .filter(duty -> duty.team().code().equals(code))
                .findFirst()
                .ifPresent(duty -> week.show(duty, zone(duty)));
    }

    private SiteZone zone(TeamDuty duty) {
        return zones.getOrDefault(duty.team().site(), SiteZone.WIB);
    }
}
