package id.satupintu.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import id.satupintu.access.Actor;
import id.satupintu.access.StaffDesk;
import id.satupintu.access.StaffId;
import id.satupintu.audit.AuditDesk;
import id.satupintu.audit.AuditRow;
import jakarta.annotation.security.RolesAllowed;
import java.time.format.DateTimeFormatter;

/** Who did or saw what, newest first. Rows are read as one scrolls. */
@Route("jejak")
@PageTitle("audit.title")
@Menu(title = "audit.title", order = 95)
@RolesAllowed({"AUDITOR", "ADMIN"})
@StyleSheet("audit.css")
class AuditView extends Div {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm:ss");

    private final transient StaffDesk staff;
    private final Grid<AuditRow> grid = new Grid<>();

    AuditView(AuditDesk desk, StaffDesk staff) {
        this.staff = staff;
        addClassName("view");
        columns();
        grid.addClassNames("audit-grid", "fills");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setItems(DataProvider.fromCallbacks(
                wanted -> desk.page(Actor.current().scope(), wanted.getOffset(), wanted.getLimit()).stream(),
                wanted -> desk.count(Actor.current().scope())));
        add(header(), grid);
    }

    private Header header() {
        Span spacer = new Span();
        spacer.addClassName("spacer");
        Span text = new Span(getTranslation("audit.text"));
        text.addClassName("muted");
        Button again = new Button(
                getTranslation("audit.refresh"),
                VaadinIcon.REFRESH.create(),
                click -> grid.getDataProvider().refreshAll());
        again.addThemeVariants(ButtonVariant.TERTIARY);
        Header header = new Header(new H1(getTranslation("audit.title")), text, spacer, again);
        header.addClassName("view-header");
        return header;
    }

    private void columns() {
        grid.addColumn(row -> TIME.format(row.at().atZone(Actor.current().zone().id())))
                .setHeader(getTranslation("audit.at", Actor.current().zone().name()))
                .setWidth("170px")
                .setFlexGrow(0);
        grid.addColumn(this::who).setHeader(getTranslation("audit.who")).setWidth("150px");
        grid.addColumn(row -> act(row.act()))
                .setHeader(getTranslation("audit.act"))
                .setWidth("230px");
        grid.addColumn(AuditView::subject)
                .setHeader(getTranslation("audit.subject"))
                .setWidth("200px");
        grid.addColumn(AuditView::more).setHeader(getTranslation("audit.more")).setWidth("220px");
    }

    private String who(AuditRow row) {
        String login = row.login();
        if (login != null) {
            return row.role() == null ? login : login + " · " + row.role();
        }
        return row.subject() == null ? getTranslation("audit.nobody") : staff.nameOf(new StaffId(row.subject()));
    }

    /** {@code verification.decided} has its text in its own room, under {@code verification.act.decided}. */
    private String act(String code) {
        String key = code.replaceFirst("\\.", ".act.");
        String text = getTranslation(key);
        return text.equals(key) ? code : text;
    }

    private static String subject(AuditRow row) {
        return row.subject() == null
                ? row.subjectKind()
                : row.subjectKind() + " …" + tail(row.subject().toString());
    }

    private static String tail(String id) {
        return id.substring(id.length() - 12);
    }

    private static String more(AuditRow row) {
        String purpose = row.purpose();
        String detail = row.detail();
        return purpose != null ? purpose : detail != null ? detail : "";
    }
}
