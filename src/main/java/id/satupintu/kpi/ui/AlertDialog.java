package id.satupintu.kpi.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import id.satupintu.access.Actor;
import id.satupintu.access.SiteRow;
import id.satupintu.kpi.alert.AlertDesk;
import id.satupintu.kpi.alert.AlertKind;
import id.satupintu.kpi.alert.AlertRefused;
import id.satupintu.kpi.alert.AlertRow;
import id.satupintu.kpi.alert.Subject;
import id.satupintu.kpi.alert.Unit;
import id.satupintu.shell.WrongField;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes or changes an alarm; what is wrong is said at its field and nothing typed is lost. */
final class AlertDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    private final transient AlertDesk desk;
    private final Actor actor;
    private final transient @Nullable AlertRow known;
    private final transient Runnable kept;
    private final TextField name = new TextField();
    private final ComboBox<Subject> subject = new ComboBox<>();
    private final Select<AlertKind> kind = new Select<>();
    /** By the comma or point of the language of the screen; a number field goes by that of the browser and drops the other. */
    private final BigDecimalField limit = new BigDecimalField();

    private final BigDecimalField clear = new BigDecimalField();
    private final SiteSelect site;
    private final TextField mails = new TextField();
    private final TextField webhook = new TextField();
    private final Checkbox active = new Checkbox(true);
    private final transient Map<AlertRefused.Reason, HasValidation> fields = new EnumMap<>(AlertRefused.Reason.class);

    AlertDialog(AlertDesk desk, List<SiteRow> sites, Actor actor, @Nullable AlertRow known, Runnable kept) {
        this.desk = desk;
        this.actor = actor;
        this.known = known;
        this.kept = kept;
        site = new SiteSelect(sites, actor, getTranslation("kpi.board.all"));
        setHeaderTitle(getTranslation(known == null ? "kpi.alert.new" : "kpi.alert.edit"));
        setWidth("min(640px, 96vw)");
        label();
        choices();
        fill();
        Div form = new Div(name, subject, kind, limit, clear, site, mails, webhook, active);
        kind.addClassName("wide");
        form.addClassName("kpi-form");
        add(form);
        Button keep = new Button(getTranslation("kpi.alert.keep"), click -> keep());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        if (known != null && known.id() != null) {
            getFooter().add(remove(known.id(), known.name()));
        }
        getFooter().add(new Button(getTranslation("shell.close"), click -> close()), keep);
    }

    private void label() {
        name.setLabel(getTranslation("kpi.alert.name"));
        name.setMaxLength(80);
        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        subject.setLabel(getTranslation("kpi.alert.subject"));
        kind.setLabel(getTranslation("kpi.alert.kind"));
        limit.setLabel(getTranslation("kpi.alert.limit"));
        clear.setLabel(getTranslation("kpi.alert.clear"));
        clear.setHelperText(getTranslation("kpi.alert.clear.help"));
        site.setLabel(getTranslation("kpi.board.site"));
        mails.setLabel(getTranslation("kpi.alert.mails"));
        mails.setHelperText(getTranslation("kpi.alert.mails.help"));
        webhook.setLabel(getTranslation("kpi.alert.webhook"));
        webhook.setHelperText(getTranslation("kpi.alert.webhook.help"));
        active.setLabel(getTranslation("kpi.alert.active"));
        fields.putAll(Map.of(
                AlertRefused.Reason.NAME, name,
                AlertRefused.Reason.SUBJECT, subject,
                AlertRefused.Reason.KIND, kind,
                AlertRefused.Reason.SITE, site,
                AlertRefused.Reason.LIMIT, limit,
                AlertRefused.Reason.CLEAR, clear,
                AlertRefused.Reason.MAILS, mails,
                AlertRefused.Reason.WEBHOOK, webhook));
    }

    private void choices() {
        subject.setItems(Subject.all());
        subject.setItemLabelGenerator(one -> getTranslation(one.key()));
        subject.addValueChangeListener(event -> units());
        kind.setItems(AlertKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("kpi.alert.kind." + one));
        kind.addValueChangeListener(event -> units());
    }

    private void units() {
        Subject chosen = subject.getValue();
        boolean usual = kind.getValue() == AlertKind.UNUSUAL;
        kind.setHelperText(usual && chosen != null && chosen.hasUsual() ? getTranslation(compared(chosen)) : null);
        for (BigDecimalField field : List.of(limit, clear)) {
            field.setVisible(!usual);
            field.setRequiredIndicatorVisible(true);
            field.setSuffixComponent(
                    chosen == null ? null : new Span(getTranslation("kpi.alert.unit." + chosen.unit())));
        }
    }

    /** With what such a number is compared. */
    private static String compared(Subject chosen) {
        if (chosen.measure() != null) {
            return "kpi.alert.usual.count";
        }
        return chosen.indicator() == null ? "kpi.alert.usual.now" : "kpi.alert.usual.hour";
    }

    private void fill() {
        AlertRow row = known;
        subject.setValue(Subject.named(row == null ? "live-oldest" : row.subject())
                .orElse(Subject.all().getFirst()));
        kind.setValue(row == null ? AlertKind.ABOVE : row.kind());
        site.choose(row == null ? actor.site() : row.site());
        if (row != null) {
            name.setValue(row.name());
            limit.setValue(shown(row.limit()));
            clear.setValue(shown(row.clear()));
            mails.setValue(row.mails());
            webhook.setValue(row.webhook());
            active.setValue(row.active());
        }
        units();
    }

    /** Fractions are typed as per cent. */
    private BigDecimal scale() {
        Subject chosen = subject.getValue();
        return chosen != null && chosen.unit() == Unit.FRACTION ? PERCENT : BigDecimal.ONE;
    }

    /** As it was typed: 55 per cent are 0.55, and that times 100 is a little more than 55 to the machine. */
    private BigDecimal shown(double kept) {
        BigDecimal typed = BigDecimal.valueOf(kept)
                .multiply(scale())
                .round(MathContext.DECIMAL64)
                .stripTrailingZeros();
        return typed.scale() < 0 ? typed.setScale(0) : typed;
    }

    private double typed(BigDecimalField field) {
        if (kind.getValue() == AlertKind.UNUSUAL) {
            return 0;
        }
        BigDecimal value = field.getValue();
        return value == null
                ? Double.NaN
                : value.divide(scale(), MathContext.DECIMAL64).doubleValue();
    }

    private void keep() {
        fields.values().forEach(field -> field.setInvalid(false));
        Subject chosen = subject.getValue();
        try {
            desk.keep(
                    new AlertRow(
                            known == null ? null : known.id(),
                            name.getValue(),
                            chosen == null ? "" : chosen.code(),
                            kind.getValue(),
                            site.site(),
                            typed(limit),
                            typed(clear),
                            mails.getValue(),
                            webhook.getValue(),
                            active.getValue(),
                            null,
                            null,
                            null),
                    actor.scope());
            done();
        } catch (AlertRefused refused) {
            HasValidation field = fields.getOrDefault(refused.reason(), name);
            WrongField.tell(field, getTranslation("kpi.alert.refused." + refused.reason()));
        }
    }

    private Button remove(UUID id, String what) {
        return new RemoveButton(
                getTranslation("kpi.alert.remove"), getTranslation("kpi.alert.remove.ask", what), () -> {
                    desk.remove(id, actor.scope());
                    done();
                });
    }

    private void done() {
        close();
        kept.run();
    }
}
