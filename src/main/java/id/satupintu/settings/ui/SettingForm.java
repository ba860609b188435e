package id.satupintu.settings.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.satupintu.settings.SettingRefused;
import id.satupintu.settings.SettingRow;
import id.satupintu.shell.WrongField;
import java.util.List;
import java.util.function.Consumer;

/** Types a new value; what does not fit is said at the field and stays as typed. */
final class SettingForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final List<String> YES_OR_NO = List.of("true", "false");

    private final transient SettingRow row;
    private final AbstractField<?, String> field;

    SettingForm(SettingRow row, Consumer<String> save, Runnable standard, Runnable close) {
        this.row = row;
        addClassName("setting-form");
        field = switch (row.kind()) {
            case FLAG -> oneOf(YES_OR_NO);
            case CHOICE -> oneOf(row.options());
            case LINES -> new TextArea();
            default -> new TextField();
        };
        describe();
        Button keep =
                new Button(getTranslation("settings.save"), click -> attempt(() -> save.accept(field.getValue())));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.addClickShortcut(Key.ENTER).listenOn((Component) field);
        Button back = new Button(getTranslation("settings.back-to-standard"), click -> attempt(standard));
        back.setEnabled(row.differs());
        Button cancel = new Button(getTranslation("settings.cancel"), click -> close.run());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        cancel.addClickShortcut(Key.ESCAPE).listenOn(this);
        Div acts = new Div(keep, back, cancel);
        acts.addClassName("row");
        add((Component) field, acts);
    }

    private Select<String> oneOf(List<String> codes) {
        Select<String> select = new Select<>();
        select.setItems(codes);
        select.setItemLabelGenerator(code -> Shown.value(this, row.kind(), code));
        return select;
    }

    private void describe() {
        ((HasLabel) field).setLabel(getTranslation(row.key()));
        ((HasHelper) field).setHelperText(help());
        field.setValue(row.value());
        if (field instanceof TextArea area) {
            area.setMinRows(4);
        }
        if (field instanceof TextField text) {
            text.setAutofocus(true);
        }
    }

    private String help() {
        String form = getTranslation("settings.form." + row.kind(), String.join(", ", row.options()));
        return row.least() == null
                ? form
                : form + " "
                        + getTranslation(
                                "settings.between",
                                Shown.value(this, row.kind(), row.least()),
                                Shown.value(this, row.kind(), row.most()));
    }

    private void attempt(Runnable act) {
        HasValidation at = (HasValidation) field;
        at.setInvalid(false);
        try {
            act.run();
        } catch (SettingRefused refused) {
            WrongField.tell(at, SettingLine.words(this, row, refused));
        }
    }
}
