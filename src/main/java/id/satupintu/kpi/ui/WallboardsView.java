package id.satupintu.kpi.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import id.satupintu.access.Actor;
import id.satupintu.access.StaffDesk;
import id.satupintu.kpi.export.Numbers;
import id.satupintu.kpi.wallboard.WallboardDesk;
import id.satupintu.kpi.wallboard.WallboardRow;
import id.satupintu.shell.EmptyState;
import id.satupintu.shell.KeyHint;
import id.satupintu.shell.Keys;
import id.satupintu.shell.StateChip;
import id.satupintu.shell.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The links of wallboards: make one, see when it was last shown, revoke it. */
@Route("wallboard")
@Menu(title = "kpi.board.menu", order = 44)
@PageTitle("kpi.board.menu")
@RolesAllowed({"MANAGER", "ADMIN"})
@StyleSheet("kpi.css")
class WallboardsView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient WallboardDesk desk;
    private final transient StaffDesk staff;
    private final Actor actor = Actor.current();
    private final Numbers numbers = new Numbers(getLocale());
    private final Grid<WallboardRow> grid = new Grid<>();
    private final EmptyState nothing =
            new EmptyState(VaadinIcon.DESKTOP, getTranslation("kpi.board.none"), getTranslation("kpi.board.none.text"));

    WallboardsView(WallboardDesk desk, StaffDesk staff) {
        this.desk = desk;
        this.staff = staff;
        addClassNames("view", "kpi");
        Paragraph intro = new Paragraph(getTranslation("kpi.board.intro"));
        intro.addClassName("muted");
        grid.setAllRowsVisible(true);
        columns();
        add(header(), intro, grid, nothing, new Keys().on("n", getTranslation("kpi.board.new"), this::make));
        refresh();
    }

    private Div header() {
        Button make = new Button(getTranslation("kpi.board.new"), VaadinIcon.PLUS.create(), click -> make());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.setSuffixComponent(new KeyHint("N"));
        Span spacer = new Span();
        spacer.addClassName("spacer");
        Div header = new Div(new H1(getTranslation("kpi.board.title")), spacer, make);
        header.addClassName("view-header");
        return header;
    }

    private void columns() {
        grid.addColumn(WallboardRow::name)
                .setHeader(getTranslation("kpi.board.name"))
                .setWidth("180px")
                .setFlexGrow(2);
        grid.addColumn(row -> row.site() == null ? getTranslation("kpi.board.all") : row.site())
                .setHeader(getTranslation("kpi.board.site"))
                .setAutoWidth(true);
        grid.addColumn(row -> row.madeBy() + ", " + at(row.madeAt()))
                .setHeader(getTranslation("kpi.board.made"))
                .setAutoWidth(true);
        grid.addColumn(row -> row.seenAt() == null ? getTranslation("kpi.board.seen.never") : at(row.seenAt()))
                .setHeader(getTranslation("kpi.board.seen"))
                .setAutoWidth(true);
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("kpi.board.state"))
                .setAutoWidth(true);
        grid.addComponentColumn(this::act)
                .setHeader(getTranslation("kpi.out.act"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private String at(@Nullable Instant moment) {
        return moment == null ? "" : numbers.moment(moment, actor.zone().id());
    }

    private StateChip state(WallboardRow row) {
        return row.holds()
                ? new StateChip(VaadinIcon.CHECK, getTranslation("kpi.board.state.holds"), Tone.OK)
                : new StateChip(
                        VaadinIcon.BAN,
                        getTranslation("kpi.board.state.revoked", String.valueOf(row.revokedBy()), at(row.revokedAt())),
                        Tone.NEUTRAL);
    }

    private Span act(WallboardRow row) {
        Button revoke = new Button(getTranslation("kpi.board.revoke"), click -> ask(row));
        revoke.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        revoke.setAriaLabel(getTranslation("kpi.board.revoke") + ": " + row.name());
        return row.holds() ? new Span(revoke) : new Span();
    }

    private void ask(WallboardRow row) {
        ConfirmDialog sure = new ConfirmDialog(
                getTranslation("kpi.board.revoke"),
                getTranslation("kpi.board.revoke.ask", row.name()),
                getTranslation("kpi.board.revoke"),
                confirmed -> {
                    desk.revoke(row.id(), actor.scope());
                    refresh();
                    Hands.back(grid, "revoke ", "");
                });
        sure.setCancelable(true);
        sure.setCancelText(getTranslation("shell.close"));
        sure.open();
    }

    private void make() {
        new WallboardDialog(desk, staff.sites(actor.scope()), actor, this::refresh).open();
    }

    private void refresh() {
        List<WallboardRow> rows = desk.all(actor.scope());
        grid.setItems(rows);
        grid.setVisible(!rows.isEmpty());
        nothing.setVisible(rows.isEmpty());
    }
}
