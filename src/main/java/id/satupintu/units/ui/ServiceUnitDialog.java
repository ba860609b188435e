package id.satupintu.units.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.satupintu.units.ProvinceRow;
import id.satupintu.units.ServiceUnitRow;
import id.satupintu.units.UnitDesk;
import id.satupintu.units.UnitRow;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Name and province of a service unit, and whether it is offered. */
final class ServiceUnitDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField();
    private final Select<ProvinceRow> province = new Select<>();
    private final Checkbox inUse = new Checkbox();
    private final transient UnitRow unit;
    private final transient @Nullable ServiceUnitRow known;

    ServiceUnitDialog(UnitDesk desk, UnitRow unit, @Nullable ServiceUnitRow known, Runnable saved) {
        this.unit = unit;
        this.known = known;
        setHeaderTitle(known == null ? getTranslation("units.service.add") : known.name());
        setWidth("min(520px, 96vw)");
        name.setLabel(getTranslation("units.name"));
        name.setAutofocus(true);
        province.setLabel(getTranslation("units.province"));
        province.setItems(unit.provinces());
        province.setItemLabelGenerator(ProvinceRow::name);
        inUse.setLabel(getTranslation("units.service.in-use"));
        fill();
        Div form = new Div(name, province, inUse);
        form.addClassName("units-form");
        Told told = new Told(this, Map.of("name", name, "province", province));
        Button save = new Button(getTranslation("units.save"), click -> {
            if (told.saved(() -> desk.save(typed()))) {
                close();
                saved.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(form);
        getFooter().add(new Button(getTranslation("shell.close"), click -> close()), save);
    }

    private void fill() {
        inUse.setValue(known == null || known.inUse());
        unit.provinces().stream()
                .filter(one -> known == null || one.code().equals(known.province()))
                .findFirst()
                .ifPresent(province::setValue);
        if (known != null) {
            name.setValue(known.name());
        }
    }

    private ServiceUnitRow typed() {
        ProvinceRow chosen = province.getValue();
        return new ServiceUnitRow(
                known == null ? null : known.id(),
                unit.code(),
                chosen == null ? "" : chosen.code(),
                name.getValue().strip(),
                inUse.getValue(),
                known == null ? 0 : known.version());
    }
}
