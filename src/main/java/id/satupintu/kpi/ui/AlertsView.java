package id.satupintu.kpi.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import id.satupintu.access.Actor;
import id.satupintu.access.StaffDesk;
import id.satupintu.kpi.alert.AlertDesk;
import id.satupintu.kpi.alert.AlertRow;
import id.satupintu.kpi.export.ExportDesk;
import id.satupintu.kpi.post.PostDesk;
import id.satupintu.relay.RelayBus;
import id.satupintu.shell.EmptyState;
import id.satupintu.shell.KeyHint;
import id.satupintu.shell.Keys;
import id.satupintu.workday.Workday;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The alarms, which of them stand, what they said, and whether their letters went. */
@Route("alarm")
@Menu(title = "kpi.alert.menu", order = 41)
@PageTitle("kpi.alert.menu")
@RolesAllowed("MANAGER")
@StyleSheet("kpi.css")
class AlertsView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient AlertDesk desk;
    private final transient StaffDesk staff;
    private final Actor actor = Actor.current();
    private final AlertGrid grid;
    private final AlertLogPane log;
    private final LettersPane letters;
    private final EmptyState nothing =
            new EmptyState(VaadinIcon.BELL_O, getTranslation("kpi.alert.none"), getTranslation("kpi.alert.none.text"));

    AlertsView(AlertDesk desk, StaffDesk staff, PostDesk post, ExportDesk words, RelayBus bus) {
        this.desk = desk;
        this.staff = staff;
        addClassNames("view", "kpi");
        grid = new AlertGrid(words.wording(getLocale()), actor, this::edit, this::mute);
        log = new AlertLogPane(words.wording(getLocale()), actor);
        letters = new LettersPane(post);
        new Live(bus, this, this::refresh);
        Keys keys = new Keys().on("n", getTranslation("kpi.alert.new"), () -> edit(null));
        add(header(), grid, nothing, log, letters, keys);
        refresh();
    }

    private Div header() {
        Button make = new Button(getTranslation("kpi.alert.new"), VaadinIcon.PLUS.create(), click -> edit(null));
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.setSuffixComponent(new KeyHint("N"));
        Span spacer = new Span();
        spacer.addClassName("spacer");
        Div header = new Div(new H1(getTranslation("kpi.alert.title")), spacer, make);
        header.addClassName("view-header");
        return header;
    }

    private void edit(@Nullable AlertRow row) {
        new AlertDialog(desk, staff.sites(actor.scope()), actor, row, () -> {
                    refresh();
                    Hands.back(grid, AlertGrid.NAME, row == null ? "" : row.id());
                })
                .open();
    }

    private void mute(AlertRow row) {
        Duration length = row.mutedAt(Workday.now()) == null ? Duration.ofHours(1) : null;
        desk.mute(Objects.requireNonNull(row.id()), length, actor.scope());
        refresh();
        Hands.back(grid, AlertGrid.MUTE, row.id());
    }

    private void refresh() {
        List<AlertRow> rows = desk.all(actor.scope());
        grid.show(rows);
        grid.setVisible(!rows.isEmpty());
        nothing.setVisible(rows.isEmpty());
        log.show(desk.log(actor.scope()));
        letters.refresh();
    }
}
