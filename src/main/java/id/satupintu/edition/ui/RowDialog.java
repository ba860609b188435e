package id.satupintu.edition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.satupintu.policy.CcRegister;
import id.satupintu.policy.RouteKind;
import id.satupintu.policy.Row;
import id.satupintu.policy.Verification;
import id.satupintu.policy.Wording;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row while it is written: when it fits, what it then answers, and the sentence that says why. */
final class RowDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final List<RouteKind> ROUTES = Stream.of(RouteKind.values())
            .filter(route -> route != RouteKind.ASK)
            .toList();

    private final TextField name = new TextField();
    private final ConditionForm when;
    private final Select<RouteKind> route = new Select<>();
    private final Select<Verification> verification = new Select<>();
    private final Checkbox reminder = new Checkbox();
    private final Select<CcRegister> ccRegister = new Select<>();
    private final TextField rule = new TextField();
    private final TextField ground = new TextField();
    private final TextArea whyId = new TextArea();
    private final TextArea whyEn = new TextArea();

    RowDialog(OpenSheet open, Row row, Consumer<Row> done) {
        when = new ConditionForm(
                row.when(), open.edition().rules().orElseThrow().parameters());
        setHeaderTitle(row.name().isEmpty() ? getTranslation("edition.row.add") : row.name());
        setWidth("min(900px, 98vw)");
        label();
        fill(row);
        Div answer = new Div(route, verification, ccRegister, rule, ground, reminder);
        answer.addClassName("edition-form");
        Div words = new Div(whyId, whyEn);
        words.addClassName("edition-form");
        Div all = new Div(
                name,
                new H3(getTranslation("edition.column.when")),
                when,
                new H3(getTranslation("edition.row.answer")),
                answer,
                words);
        all.addClassName("stack");
        add(all);
        Button keep = new Button(getTranslation("edition.row.keep"), click -> {
            if (complete()) {
                close();
                done.accept(typed());
            }
        });
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.close"), click -> close()), keep);
    }

    private void label() {
        EditionWords words = new EditionWords(this);
        name.setLabel(getTranslation("edition.column.name"));
        name.setHelperText(getTranslation("edition.row.name.help"));
        route.setLabel(getTranslation("edition.column.route"));
        route.setItems(ROUTES);
        route.setItemLabelGenerator(value -> value.words(words.locale()));
        verification.setLabel(getTranslation("edition.row.verification"));
        verification.setItems(Verification.values());
        verification.setItemLabelGenerator(value ->
                getTranslation(value == Verification.BLOCKING ? "edition.route.verified" : "edition.route.free"));
        ccRegister.setLabel(getTranslation("edition.row.ccRegister"));
        ccRegister.setItems(CcRegister.values());
        ccRegister.setItemLabelGenerator(value -> value == null ? "" : value.words(words.locale()));
        ccRegister.setEmptySelectionAllowed(true);
        reminder.setLabel(getTranslation("edition.route.reminder"));
        rule.setLabel(getTranslation("edition.row.rule"));
        ground.setLabel(getTranslation("edition.row.ground"));
        whyId.setLabel(getTranslation("edition.row.why.id"));
        whyEn.setLabel(getTranslation("edition.row.why.en"));
        whyId.setHelperText(getTranslation("edition.row.why.help"));
        route.addValueChangeListener(chosen -> fit());
    }

    private void fill(Row row) {
        name.setValue(row.name());
        route.setValue(row.route());
        verification.setValue(row.verification());
        ccRegister.setValue(row.ccRegister());
        reminder.setValue(row.reminderAfter());
        rule.setValue(row.rule());
        ground.setValue(row.ground() == null ? "" : row.ground());
        whyId.setValue(row.why().id());
        whyEn.setValue(row.why().en());
        fit();
    }

    /** Only what the route can have is asked for. */
    private void fit() {
        boolean app = route.getValue() == RouteKind.PLN_MOBILE;
        boolean register = route.getValue() == RouteKind.CC_REGISTER;
        verification.setVisible(app);
        reminder.setVisible(app);
        ccRegister.setVisible(register);
        if (!app) {
            verification.setValue(Verification.NOT_NEEDED);
            reminder.setValue(false);
        }
        if (!register) {
            ccRegister.clear();
        } else if (ccRegister.isEmpty()) {
            ccRegister.setValue(CcRegister.BY_EDITION);
        }
    }

    private boolean complete() {
        boolean named = name.getValue().strip().matches("[A-Za-z][A-Za-z0-9-]{0,39}");
        name.setInvalid(!named);
        name.setErrorMessage(named ? null : getTranslation("edition.row.name.wrong"));
        boolean fits = when.complete();
        if (!named) {
            name.focus();
        }
        return named && fits;
    }

    private Row typed() {
        return new Row(
                name.getValue().strip(),
                when.typed(),
                route.getValue(),
                verification.getValue(),
                reminder.getValue(),
                ccRegister.getValue(),
                rule.getValue().strip(),
                blankAsAbsent(ground.getValue()),
                new Wording(whyId.getValue().strip(), whyEn.getValue().strip()));
    }

    private static @Nullable String blankAsAbsent(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
