package id.satupintu.access.shift.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import id.satupintu.access.Actor;
import id.satupintu.access.StaffRow;
import id.satupintu.access.TeamRow;
import id.satupintu.access.shift.ShiftDesk;
import id.satupintu.access.shift.ShiftPlan;
import id.satupintu.access.shift.ShiftRefused;
import id.satupintu.shell.DayField;
import id.satupintu.shell.WrongField;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Plans shifts of one TL; what is in the way is named at its field and nothing typed is lost. */
final class ShiftDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(15, 0);
    private static final Duration STEP = Duration.ofMinutes(30);

    private final Select<StaffRow> tl = new Select<>();
    private final DayField day = new DayField(getTranslation("access.shift.day"));
    private final TimePicker from = new TimePicker();
    private final TimePicker until = new TimePicker();
    private final IntegerField days = new IntegerField();
    private final transient Map<String, HasValidation> fields =
            Map.of("tl", tl, "day", day, "from", from, "until", until, "days", days);
    private final transient ShiftDesk desk;
    private final transient TeamRow team;
    private final transient Consumer<String> planned;

    ShiftDialog(ShiftDesk desk, TeamRow team, SiteZone zone, LocalDate monday, Consumer<String> planned) {
        this.desk = desk;
        this.team = team;
        this.planned = planned;
        setHeaderTitle(getTranslation("access.shift.plan.of", team.name()));
        setWidth("min(560px, 96vw)");
        LocalDate today = zone.dayOf(Workday.now());
        day.setValue(today.isAfter(monday) ? today : monday);
        label(zone);
        List<StaffRow> leaders = desk.leaders(Actor.current().scope(), team.code());
        tl.setItems(leaders);
        tl.setItemLabelGenerator(StaffRow::name);
        if (leaders.isEmpty()) {
            tl.setHelperText(getTranslation("access.shift.leaders.none"));
        }
        Div form = new Div(tl, day, from, until, days);
        form.addClassName("staff-form");
        add(form);
        Button save = new Button(getTranslation("access.shift.plan"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.close"), click -> close()), save);
    }

    private void label(SiteZone zone) {
        tl.setLabel(getTranslation("access.shift.tl"));
        from.setLabel(getTranslation("access.shift.from", zone.name()));
        until.setLabel(getTranslation("access.shift.to", zone.name()));
        until.setHelperText(getTranslation("access.shift.to.help"));
        days.setLabel(getTranslation("access.shift.days"));
        days.setValue(1);
        days.setStepButtonsVisible(true);
        for (TimePicker picker : List.of(from, until)) {
            picker.setStep(STEP);
            picker.setLocale(getLocale());
        }
        from.setValue(MORNING);
        until.setValue(AFTERNOON);
    }

    private void save() {
        fields.values().forEach(field -> field.setInvalid(false));
        if (missing("tl", tl.getValue())
                | missing("day", day.getValue())
                | missing("from", from.getValue())
                | missing("until", until.getValue())) {
            return;
        }
        try {
            desk.plan(new ShiftPlan(
                    team.code(),
                    tl.getValue().id(),
                    day.getValue(),
                    from.getValue(),
                    until.getValue(),
                    Objects.requireNonNullElse(days.getValue(), 0)));
            close();
            planned.accept(team.code());
        } catch (ShiftRefused refused) {
            tell(refused.field(), words(refused));
        }
    }

    private String words(ShiftRefused refused) {
        LocalDate when = refused.day();
        return getTranslation(
                "access.shift.refused." + refused.reason(),
                Objects.requireNonNullElse(refused.by(), ""),
                when == null ? "" : ShiftWords.day(when, getLocale()));
    }

    private boolean missing(String field, @Nullable Object value) {
        if (value == null) {
            tell(field, getTranslation("access.staff.refused.missing"));
        }
        return value == null;
    }

    private void tell(String name, String words) {
        boolean first = fields.values().stream().noneMatch(HasValidation::isInvalid);
        HasValidation field = fields.getOrDefault(name, tl);
        if (first) {
            WrongField.tell(field, words);
        } else {
            WrongField.mark(field, words);
        }
    }
}
