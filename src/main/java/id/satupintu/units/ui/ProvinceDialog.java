package id.satupintu.units.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.satupintu.units.ProvinceRow;
import id.satupintu.units.UnitDesk;
import id.satupintu.units.UnitRow;
import id.satupintu.workday.SiteZone;
import java.util.List;
import java.util.Map;

/** Which unit serves a province, and in which time zone it lies. */
final class ProvinceDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    ProvinceDialog(UnitDesk desk, ProvinceRow province, List<UnitRow> units, Runnable saved) {
        setHeaderTitle(province.code() + " " + province.name());
        setWidth("min(520px, 96vw)");
        TextField name = new TextField(getTranslation("units.name"));
        name.setValue(province.name());
        Select<UnitRow> unit = new Select<>();
        unit.setLabel(getTranslation("units.unit"));
        unit.setItems(units);
        unit.setItemLabelGenerator(UnitRow::name);
        units.stream()
                .filter(one -> one.code().equals(province.unit()))
                .findFirst()
                .ifPresent(unit::setValue);
        Select<SiteZone> zone = new Select<>();
        zone.setLabel(getTranslation("units.zone"));
        zone.setItems(SiteZone.values());
        zone.setValue(province.zone());
        Div form = new Div(name, unit, zone);
        form.addClassName("units-form");
        Told told = new Told(this, Map.of("name", name, "unit", unit));
        Button save = new Button(getTranslation("units.save"), click -> {
            ProvinceRow typed = new ProvinceRow(
                    province.code(),
                    name.getValue().strip(),
                    unit.getValue().code(),
                    zone.getValue(),
                    province.version());
            if (told.saved(() -> desk.save(typed))) {
                close();
                saved.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(form);
        getFooter().add(new Button(getTranslation("shell.close"), click -> close()), save);
    }
}
