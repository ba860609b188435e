package id.satupintu.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import id.satupintu.access.Actor;
import id.satupintu.access.StaffDesk;
import id.satupintu.access.StaffImportDesk;
import id.satupintu.access.StaffRefused;
import id.satupintu.access.StaffRow;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;

/** Everybody who works here, for the administrator: take on, let in or out, give a token. */
@Route("staf")
@PageTitle("access.staff.title")
@Menu(title = "access.staff.title", order = 90)
@RolesAllowed("ADMIN")
@StyleSheet("access.css")
class StaffView extends Div {

    private static final long serialVersionUID = 1L;

    private static final int TOLD_MS = 6_000;

    private final transient StaffDesk desk;
    private final TextField search = new TextField();
    private final Span count = new Span();
    private final StaffGrid grid;

    StaffView(StaffDesk desk, StaffImportDesk imports) {
        this.desk = desk;
        addClassName("view");
        grid = new StaffGrid(
                row -> new HireDialog(desk, row, this::refresh).open(),
                this::activate,
                row -> new TokenDialog(row, desk).open());
        search.setPlaceholder(getTranslation("access.staff.search"));
        search.setAriaLabel(getTranslation("access.staff.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.EAGER);
        search.addValueChangeListener(typed -> refresh());
        add(header(imports), grid);
        refresh();
    }

    private Header header(StaffImportDesk imports) {
        Button hire = new Button(
                getTranslation("access.staff.hire"),
                VaadinIcon.PLUS.create(),
                click -> new HireDialog(desk, null, this::refresh).open());
        hire.addThemeVariants(ButtonVariant.PRIMARY);
        Button take = new Button(
                getTranslation("access.import"), click -> new StaffFileDialog(imports, this::refresh).open());
        Span spacer = new Span();
        spacer.addClassName("spacer");
        count.addClassName("muted");
        Header header = new Header(new H1(getTranslation("access.staff.title")), count, spacer, search, take, hire);
        header.addClassName("view-header");
        return header;
    }

    private void activate(StaffRow row) {
        try {
            desk.activate(row.id(), !row.active());
        } catch (StaffRefused refused) {
            Notification.show(
                    row.name() + ": " + getTranslation("access.staff.refused." + refused.reason()),
                    TOLD_MS,
                    Notification.Position.MIDDLE);
        }
        refresh();
    }

    private void refresh() {
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        List<StaffRow> rows = desk.staff(Actor.current().scope()).stream()
                .filter(row -> matches(row, wanted))
                .toList();
        grid.setItems(rows);
        count.setText(getTranslation("access.staff.count", rows.size()));
    }

    private static boolean matches(StaffRow row, String wanted) {
        return (row.name() + " " + row.login() + " " + row.role() + " " + row.site() + " " + row.team())
                .toLowerCase(Locale.ROOT)
                .contains(wanted);
    }
}
