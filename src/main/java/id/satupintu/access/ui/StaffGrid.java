package id.satupintu.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.satupintu.access.Actor;
import id.satupintu.access.StaffRow;
import id.satupintu.shell.StateChip;
import id.satupintu.shell.Tone;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.function.Consumer;

/** The staff list: who, what, where, whether they may come in. */
final class StaffGrid extends Grid<StaffRow> {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private final transient Consumer<StaffRow> edit;
    private final transient Consumer<StaffRow> activate;
    private final transient Consumer<StaffRow> token;

    StaffGrid(Consumer<StaffRow> edit, Consumer<StaffRow> activate, Consumer<StaffRow> token) {
        this.edit = edit;
        this.activate = activate;
        this.token = token;
        addClassNames("staff-grid", "fills");
        addComponentColumn(StaffGrid::who)
                .setHeader(getTranslation("access.staff.who"))
                .setComparator(StaffRow::name)
                .setSortable(true)
                .setFlexGrow(2)
                .setWidth("180px");
        addColumn(this::role)
                .setHeader(getTranslation("access.staff.role"))
                .setSortable(true)
                .setWidth("130px");
        addColumn(this::place)
                .setHeader(getTranslation("access.staff.place"))
                .setSortable(true)
                .setWidth("140px");
        addComponentColumn(this::state)
                .setHeader(getTranslation("access.staff.state"))
                .setWidth("130px");
        addComponentColumn(this::acts)
                .setHeader(getTranslation("access.staff.acts"))
                .setWidth("300px");
        setSelectionMode(SelectionMode.NONE);
    }

    private static Div who(StaffRow row) {
        Span login = new Span(row.login());
        login.addClassNames("muted", "small");
        return new Div(new Div(row.name()), login);
    }

    private String role(StaffRow row) {
        String role = getTranslation("access.role." + row.role());
        return row.shiftLead() ? role + " · " + getTranslation("access.staff.lead") : role;
    }

    private String place(StaffRow row) {
        return Objects.requireNonNullElseGet(
                row.team() == null ? row.site() : row.team(), () -> getTranslation("shell.all-sites"));
    }

    private StateChip state(StaffRow row) {
        if (!row.active()) {
            String word = row.leftAt() == null
                    ? getTranslation("access.staff.inactive")
                    : getTranslation(
                            "access.staff.left",
                            DAY.format(
                                    row.leftAt().atZone(Actor.current().zone().id())));
            return new StateChip(VaadinIcon.BAN, word, Tone.NEUTRAL);
        }
        return row.simulated()
                ? new StateChip(VaadinIcon.COGS, getTranslation("access.staff.simulated"), Tone.INFO)
                : new StateChip(VaadinIcon.CHECK, getTranslation("access.staff.active"), Tone.OK);
    }

    private Div acts(StaffRow row) {
        String word = row.active() ? "access.staff.deactivate" : "access.staff.activate";
        Button let = new Button(getTranslation(word), click -> activate.accept(row));
        let.setEnabled(!row.id().equals(Actor.current().id()));
        let.setAriaLabel(getTranslation(word) + " " + row.name());
        Button give = new Button(getTranslation("access.staff.token"), click -> token.accept(row));
        give.setEnabled(row.active());
        give.setAriaLabel(getTranslation("access.staff.token") + " " + row.name());
        Button change = new Button(getTranslation("access.staff.edit"), click -> edit.accept(row));
        change.setEnabled(!row.simulated());
        change.setAriaLabel(getTranslation("access.staff.edit") + " " + row.name());
        change.addThemeVariants(ButtonVariant.TERTIARY);
        let.addThemeVariants(ButtonVariant.TERTIARY);
        give.addThemeVariants(ButtonVariant.TERTIARY);
        return new Div(change, let, give);
    }
}
