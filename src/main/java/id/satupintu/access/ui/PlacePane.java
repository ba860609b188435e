package id.satupintu.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.satupintu.access.PlaceDesk;
import id.satupintu.access.PlaceRow;
import id.satupintu.access.PlaceRow.TeamPlace;
import id.satupintu.access.ServedUnits;
import id.satupintu.shell.StateChip;
import id.satupintu.shell.Tone;
import java.util.List;
import java.util.function.Consumer;

/** One site: what is said of it, and the teams that work there. */
final class PlacePane extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PlaceDesk desk;
    private final transient ServedUnits units;
    private final transient Consumer<String> saved;

    /** @param saved is told the code of the site to be read anew */
    PlacePane(PlaceDesk desk, ServedUnits units, Consumer<String> saved) {
        this.desk = desk;
        this.units = units;
        this.saved = saved;
        addClassNames("panel", "stack", "places-pane");
    }

    void showNew() {
        removeAll();
        add(new H2(getTranslation("access.place.add")), new SiteForm(desk, units, null, saved));
    }

    void show(PlaceRow place, List<PlaceRow> all) {
        removeAll();
        H2 name = new H2(place.site().name());
        Div head = new Div(name);
        head.addClassName("row");
        if (place.site().closed()) {
            head.add(new StateChip(VaadinIcon.BAN, getTranslation("access.place.closed"), Tone.NEUTRAL));
        }
        add(head, new SiteForm(desk, units, place, saved));
        teams(place, all);
    }

    private void teams(PlaceRow place, List<PlaceRow> all) {
        Div head = new Div(new H3(getTranslation("access.place.teams")));
        head.addClassName("row");
        if (!place.site().closed()) {
            head.add(new Button(
                    getTranslation("access.place.team.add"),
                    VaadinIcon.PLUS.create(),
                    click -> new TeamDialog(desk, place, null, all, saved).open()));
        }
        UnorderedList list = new UnorderedList();
        place.teams().forEach(team -> list.add(line(team, place, all)));
        add(head, list);
        if (place.teams().isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("access.place.teams.none"));
            none.addClassName("muted");
            add(none);
        }
    }

    private ListItem line(TeamPlace team, PlaceRow place, List<PlaceRow> all) {
        Span about =
                new Span(getTranslation("access.place.team.about", team.team().code(), team.people()));
        about.addClassName("muted");
        ListItem item = new ListItem(new Span(team.team().name()), about);
        if (team.team().closed()) {
            item.add(new StateChip(VaadinIcon.BAN, getTranslation("access.place.closed"), Tone.NEUTRAL));
        }
        Button change = new Button(
                getTranslation("access.staff.edit"), click -> new TeamDialog(desk, place, team, all, saved).open());
        change.setAriaLabel(
                getTranslation("access.staff.edit") + " " + team.team().name());
        change.addThemeVariants(ButtonVariant.TERTIARY);
        item.add(change);
        return item;
    }
}
