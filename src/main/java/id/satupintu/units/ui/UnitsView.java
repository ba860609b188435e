package id.satupintu.units.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.shell.ChosenLine;
import id.satupintu.shell.KeyHint;
import id.satupintu.shell.Keys;
import id.satupintu.units.UnitDesk;
import id.satupintu.units.UnitImportDesk;
import id.satupintu.units.UnitRow;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Distribution and service units with province and time zone, kept up to date by the administrator. */
@Route("unit")
@PageTitle("units.title")
@Menu(title = "units.menu", order = 92)
@RolesAllowed({"ADMIN", "AUDITOR"})
@StyleSheet("units.css")
class UnitsView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient UnitDesk desk;
    private final transient UnitImportDesk files;
    private final boolean editable = Actor.current().role() == Role.ADMIN;
    private final UnorderedList list = new UnorderedList();
    private final UnitPane pane;
    private final ChosenLine standing = new ChosenLine();
    private final Div nothing = new Div();
    private final Keys keys = new Keys();

    UnitsView(UnitDesk desk, UnitImportDesk files) {
        this.desk = desk;
        this.files = files;
        addClassNames("view", "units");
        pane = new UnitPane(desk, editable, this::show);
        list.addClassName("units-list");
        Div left = new Div(list);
        left.addClassName("panel");
        Div both = new Div(left, pane);
        both.addClassName("units-both");
        nothing.addClassNames("note", "tone-info", "row", "units-nothing");
        add(header(), nothing, both, keys);
        show(desk.all().getFirst().code());
    }

    private Header header() {
        Span text = new Span(getTranslation("units.text"));
        text.addClassName("muted");
        Span spacer = new Span();
        spacer.addClassName("spacer");
        Header header = new Header(new H1(getTranslation("units.title")), text, spacer);
        header.addClassName("view-header");
        if (editable) {
            Button add = new Button(getTranslation("units.add"), click -> begin());
            add.setPrefixComponent(new KeyHint("N"));
            keys.on("N", getTranslation("units.add"), this::begin);
            header.add(add, fromFile());
            keys.on("I", getTranslation("units.import"), this::openFile);
        }
        return header;
    }

    private void begin() {
        standing.none();
        pane.showNew();
    }

    private Button fromFile() {
        Button open = new Button(getTranslation("units.import"), click -> openFile());
        open.setPrefixComponent(new KeyHint("I"));
        return open;
    }

    private void openFile() {
        new ServiceUnitsDialog(files, () -> show(desk.all().getFirst().code())).open();
    }

    /** A fresh house knows no service unit: what that means for the callers' desk, and the next step. */
    private void sayNothingYet(List<UnitRow> all) {
        nothing.removeAll();
        nothing.setVisible(
                editable && all.stream().allMatch(unit -> unit.serviceUnits().isEmpty()));
        if (nothing.isVisible()) {
            Span title = new Span(getTranslation("units.services.empty.title"));
            title.addClassName("label");
            nothing.add(new Div(title, new Paragraph(getTranslation("units.services.empty.text"))), fromFile());
        }
    }

    /** Reads everything anew and opens one unit. */
    private void show(String code) {
        List<UnitRow> all = desk.all();
        sayNothingYet(all);
        list.removeAll();
        all.forEach(unit -> list.add(new ListItem(button(unit, unit.code().equals(code)))));
        all.stream().filter(unit -> unit.code().equals(code)).findFirst().ifPresent(unit -> pane.show(unit, all));
    }

    private NativeButton button(UnitRow unit, boolean chosen) {
        Span name = new Span(unit.name());
        Span about = new Span(getTranslation(
                "units.about",
                unit.zone().name(),
                unit.provinces().size(),
                unit.serviceUnits().size()));
        about.addClassNames("muted", "small");
        NativeButton button = new NativeButton();
        button.add(name, about);
        button.addClickListener(click -> {
            show(unit.code());
            standing.focus();
        });
        standing.mark(button, chosen);
        return button;
    }
}
