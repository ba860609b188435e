package id.satupintu.kpi.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import id.satupintu.access.Actor;
import id.satupintu.access.StaffDesk;
import id.satupintu.kpi.export.Numbers;
import id.satupintu.kpi.post.PostDesk;
import id.satupintu.kpi.report.ReportDesk;
import id.satupintu.kpi.report.ReportRow;
import id.satupintu.shell.EmptyState;
import id.satupintu.shell.KeyHint;
import id.satupintu.shell.Keys;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The reports that go out by themselves, and the outbox below. */
@Route("laporan")
@Menu(title = "kpi.mailed.menu", order = 42)
@PageTitle("kpi.mailed.menu")
@RolesAllowed("MANAGER")
@StyleSheet("kpi.css")
class ReportsView extends Div {

    private static final long serialVersionUID = 1L;
    private static final String NAME = "name ";
    private static final int TOLD_MS = 6_000;

    private final transient ReportDesk desk;
    private final transient StaffDesk staff;
    private final Actor actor = Actor.current();
    private final Numbers numbers = new Numbers(getLocale());
    private final Grid<ReportRow> grid = new Grid<>();
    private final LettersPane letters;
    private final EmptyState nothing = new EmptyState(
            VaadinIcon.ENVELOPE_O, getTranslation("kpi.mailed.none"), getTranslation("kpi.mailed.none.text"));

    ReportsView(ReportDesk desk, StaffDesk staff, PostDesk post) {
        this.desk = desk;
        this.staff = staff;
        this.letters = new LettersPane(post);
        addClassNames("view", "kpi");
        grid.setAllRowsVisible(true);
        columns();
        Keys keys = new Keys().on("n", getTranslation("kpi.mailed.new"), () -> edit(null));
        add(header(), grid, nothing, letters, keys);
        refresh();
    }

    private Div header() {
        Button make = new Button(getTranslation("kpi.mailed.new"), VaadinIcon.PLUS.create(), click -> edit(null));
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.setSuffixComponent(new KeyHint("N"));
        Span spacer = new Span();
        spacer.addClassName("spacer");
        Div header = new Div(new H1(getTranslation("kpi.mailed.title")), spacer, make);
        header.addClassName("view-header");
        return header;
    }

    private void columns() {
        grid.addComponentColumn(row -> {
                    Button name = new Button(row.name(), click -> edit(row));
                    name.addThemeVariants(ButtonVariant.TERTIARY);
                    Hands.mark(name, NAME, row.id());
                    return name;
                })
                .setHeader(getTranslation("kpi.mailed.name"))
                .setWidth("180px")
                .setFlexGrow(2);
        grid.addColumn(this::when)
                .setHeader(getTranslation("kpi.mailed.rhythm"))
                .setAutoWidth(true);
        grid.addColumn(row -> row.site() == null ? getTranslation("kpi.board.all") : row.site())
                .setHeader(getTranslation("kpi.board.site"))
                .setAutoWidth(true);
        grid.addColumn(ReportRow::receivers)
                .setHeader(getTranslation("kpi.mailed.receivers"))
                .setTooltipGenerator(ReportRow::receivers)
                .setWidth("220px")
                .setFlexGrow(2);
        grid.addColumn(this::next).setHeader(getTranslation("kpi.mailed.next")).setAutoWidth(true);
        grid.addComponentColumn(row -> {
                    Button now = new Button(getTranslation("kpi.mailed.now"), click -> send(row));
                    now.setAriaLabel(getTranslation("kpi.mailed.now") + ": " + row.name());
                    return now;
                })
                .setHeader(getTranslation("kpi.out.act"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private String when(ReportRow row) {
        return row.active()
                ? getTranslation("kpi.mailed.rhythm." + row.rhythm()) + ", %02d:00".formatted(row.hour())
                : getTranslation("kpi.mailed.paused");
    }

    private String next(ReportRow row) {
        LocalDate next = row.next(SiteZone.WIB.dayOf(Workday.now()));
        return next == null ? "–" : numbers.day(next);
    }

    private void send(ReportRow row) {
        desk.sendNow(Objects.requireNonNull(row.id()), actor.scope());
        Notification.show(
                getTranslation("kpi.mailed.now.done", row.name()), TOLD_MS, Notification.Position.BOTTOM_CENTER);
        letters.refresh();
    }

    private void edit(@Nullable ReportRow row) {
        new ReportDialog(desk, staff.sites(actor.scope()), actor, row, () -> {
                    refresh();
                    Hands.back(grid, NAME, row == null ? "" : row.id());
                })
                .open();
    }

    /** What is listed. */
    List<ReportRow> shown() {
        return grid.getListDataView().getItems().toList();
    }

    private void refresh() {
        List<ReportRow> rows = desk.all(actor.scope());
        grid.setItems(rows);
        grid.recalculateColumnWidths();
        grid.setVisible(!rows.isEmpty());
        nothing.setVisible(rows.isEmpty());
        letters.refresh();
    }
}
