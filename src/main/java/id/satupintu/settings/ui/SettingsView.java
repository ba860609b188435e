package id.satupintu.settings.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.settings.SettingRow;
import id.satupintu.settings.SettingsDesk;
import id.satupintu.shell.EmptyState;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Every setting of the product, room by room: what holds, the standard, who changed it when; changed where it stands. */
@Route("pengaturan")
@PageTitle("settings.title")
@Menu(title = "settings.title", order = 93)
@RolesAllowed({"ADMIN", "AUDITOR"})
@StyleSheet("settings.css")
class SettingsView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient SettingsDesk desk;
    private final boolean mayChange = Actor.current().role() == Role.ADMIN;
    private final TextField search = new TextField();
    private final Span count = new Span();
    private final Div body = new Div();

    SettingsView(SettingsDesk desk) {
        this.desk = desk;
        addClassNames("view", "settings");
        search.setPlaceholder(getTranslation("settings.search"));
        search.setAriaLabel(getTranslation("settings.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> show());
        add(header(), body);
        show();
    }

    private Header header() {
        Span spacer = new Span();
        spacer.addClassName("spacer");
        count.addClassName("muted");
        Header header = new Header(new H1(getTranslation("settings.title")), count, spacer, search);
        header.addClassName("view-header");
        return header;
    }

    private List<SettingRow> rows() {
        return desk.all().stream().filter(this::wanted).toList();
    }

    private void count(List<SettingRow> rows) {
        count.setText(getTranslation(
                "settings.count",
                rows.size(),
                rows.stream().filter(SettingRow::differs).count()));
    }

    private void show() {
        List<SettingRow> rows = rows();
        count(rows);
        body.removeAll();
        Map<String, List<SettingRow>> rooms = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> getTranslation(row.room() + ".settings"), TreeMap::new, Collectors.toList()));
        rooms.forEach((room, settings) -> body.add(room(room, settings)));
        if (rows.isEmpty()) {
            body.add(new EmptyState(
                    VaadinIcon.SEARCH, getTranslation("settings.none"), getTranslation("settings.none.text")));
        }
    }

    private Section room(String name, List<SettingRow> settings) {
        Section section = new Section(new H2(name));
        section.addClassName("panel");
        settings.forEach(row -> section.add(new SettingLine(row, desk, mayChange, () -> count(rows()))));
        return section;
    }

    private boolean wanted(SettingRow row) {
        String typed = search.getValue().strip().toLowerCase(Locale.ROOT);
        String all = row.name() + " " + getTranslation(row.key()) + " " + getTranslation(row.key() + ".text") + " "
                + getTranslation(row.room() + ".settings");
        return all.toLowerCase(Locale.ROOT).contains(typed);
    }
}
