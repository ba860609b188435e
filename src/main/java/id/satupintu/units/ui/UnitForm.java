package id.satupintu.units.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.satupintu.units.UnitChange;
import id.satupintu.units.UnitDesk;
import id.satupintu.units.UnitRow;
import id.satupintu.workday.SiteZone;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Code, name, name in APKT and time zone of one distribution unit. */
final class UnitForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 120;
    private static final int LONGEST_NOTICE = 500;

    private final TextField code = text("code");
    private final TextField name = text("name");
    private final TextField apktName = text("apktName");
    private final Select<SiteZone> zone = new Select<>();
    private final TextArea notice = new TextArea();

    UnitForm(UnitDesk desk, @Nullable UnitRow unit, boolean editable, Consumer<String> saved) {
        addClassName("stack");
        zone.setLabel(getTranslation("units.zone"));
        zone.setItems(SiteZone.values());
        code.setHelperText(getTranslation("units.code.help"));
        fill(unit, editable);
        notice.setLabel(getTranslation("units.notice"));
        notice.setHelperText(getTranslation("units.notice.help"));
        notice.setMaxLength(LONGEST_NOTICE);
        notice.setWidthFull();
        Div form = new Div(code, name, apktName, zone);
        form.addClassName("units-form");
        add(form, notice);
        if (editable) {
            Told told = new Told(this, Map.of("code", code, "name", name, "apktName", apktName, "notice", notice));
            Button save = new Button(getTranslation("units.save"), click -> {
                if (told.saved(() -> desk.save(typed(unit)))) {
                    saved.accept(code.getValue().strip());
                }
            });
            save.addThemeVariants(ButtonVariant.PRIMARY);
            Div foot = new Div(save, by(unit));
            foot.addClassName("row");
            add(foot);
        }
    }

    private void fill(@Nullable UnitRow unit, boolean editable) {
        code.setReadOnly(unit != null || !editable);
        name.setReadOnly(!editable);
        apktName.setReadOnly(!editable);
        zone.setReadOnly(!editable);
        notice.setReadOnly(!editable);
        zone.setValue(unit == null ? SiteZone.WIB : unit.zone());
        if (unit != null) {
            code.setValue(unit.code());
            name.setValue(unit.name());
            apktName.setValue(unit.apktName());
            notice.setValue(unit.notice() == null ? "" : unit.notice());
        }
    }

    /** Puts the cursor where a new unit begins. */
    void begin() {
        code.focus();
    }

    private Span by(@Nullable UnitRow unit) {
        Span by = new Span(unit == null ? "" : getTranslation("units.by", unit.changedBy()));
        by.addClassNames("muted", "small");
        return by;
    }

    private UnitChange typed(@Nullable UnitRow unit) {
        return new UnitChange(
                code.getValue().strip(),
                name.getValue().strip(),
                apktName.getValue().strip(),
                zone.getValue(),
                notice.getValue().isBlank() ? null : notice.getValue().strip(),
                unit == null ? null : unit.version());
    }

    private TextField text(String key) {
        TextField field = new TextField(getTranslation("units." + key));
        field.setMaxLength(LONGEST);
        field.setId("unit-" + key);
        return field;
    }
}
