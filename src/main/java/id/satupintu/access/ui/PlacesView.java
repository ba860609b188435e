package id.satupintu.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import id.satupintu.access.Actor;
import id.satupintu.access.PlaceDesk;
import id.satupintu.access.PlaceRow;
import id.satupintu.access.ServedUnits;
import id.satupintu.shell.ChosenLine;
import id.satupintu.shell.KeyHint;
import id.satupintu.shell.Keys;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Sites and teams, kept by the administrator: opened, renamed, moved, closed. */
@Route("tempat")
@PageTitle("access.place.title")
@Menu(title = "access.place.menu", order = 91)
@RolesAllowed("ADMIN")
@StyleSheet("access.css")
class PlacesView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PlaceDesk desk;
    private final UnorderedList list = new UnorderedList();
    private final PlacePane pane;
    private final ChosenLine standing = new ChosenLine();

    PlacesView(PlaceDesk desk, ServedUnits units) {
        this.desk = desk;
        addClassNames("view", "places");
        pane = new PlacePane(desk, units, this::show);
        list.addClassName("places-list");
        Div left = new Div(list);
        left.addClassName("panel");
        Div both = new Div(left, pane);
        both.addClassName("places-both");
        add(header(), both, new Keys().on("N", getTranslation("access.place.add"), this::begin));
        List<PlaceRow> all = desk.places(Actor.current().scope());
        if (all.isEmpty()) {
            pane.showNew();
        } else {
            show(all.getFirst().site().code());
        }
    }

    private Header header() {
        Span text = new Span(getTranslation("access.place.text"));
        text.addClassName("muted");
        Span spacer = new Span();
        spacer.addClassName("spacer");
        Button add = new Button(getTranslation("access.place.add"), click -> begin());
        add.setPrefixComponent(new KeyHint("N"));
        Header header = new Header(new H1(getTranslation("access.place.title")), text, spacer, add);
        header.addClassName("view-header");
        return header;
    }

    private void begin() {
        standing.none();
        pane.showNew();
    }

    /** Reads everything anew and opens one site. */
    private void show(String code) {
        List<PlaceRow> all = desk.places(Actor.current().scope());
        list.removeAll();
        all.forEach(
                place -> list.add(new ListItem(button(place, place.site().code().equals(code)))));
        all.stream()
                .filter(place -> place.site().code().equals(code))
                .findFirst()
                .ifPresent(place -> pane.show(place, all));
    }

    private NativeButton button(PlaceRow place, boolean chosen) {
        Span name = new Span(place.site().name());
        String word = place.site().closed() ? "access.place.about.closed" : "access.place.about";
        Span about = new Span(getTranslation(
                word,
                place.site().code(),
                place.site().zone().name(),
                place.teams().size(),
                place.people()));
        about.addClassNames("muted", "small");
        NativeButton button = new NativeButton();
        button.add(name, about);
        button.addClickListener(click -> {
            show(place.site().code());
            standing.focus();
        });
        standing.mark(button, chosen);
        return button;
    }
}
