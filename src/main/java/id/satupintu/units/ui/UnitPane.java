package id.satupintu.units.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.satupintu.shell.StateChip;
import id.satupintu.shell.Tone;
import id.satupintu.units.ProvinceRow;
import id.satupintu.units.ServiceUnitRow;
import id.satupintu.units.UnitDesk;
import id.satupintu.units.UnitRow;
import java.util.List;
import java.util.function.Consumer;

/** One distribution unit: what it is called, the provinces that it serves, the service units below it. */
final class UnitPane extends Div {

    private static final long serialVersionUID = 1L;

    private final transient UnitDesk desk;
    private final boolean editable;
    private final transient Consumer<String> saved;

    UnitPane(UnitDesk desk, boolean editable, Consumer<String> saved) {
        this.desk = desk;
        this.editable = editable;
        this.saved = saved;
        addClassNames("panel", "stack", "units-pane");
    }

    void showNew() {
        removeAll();
        UnitForm form = new UnitForm(desk, null, true, saved);
        add(new H2(getTranslation("units.add")), form);
        form.begin();
    }

    void show(UnitRow unit, List<UnitRow> all) {
        removeAll();
        add(new H2(unit.name()), new UnitForm(desk, unit, editable, saved));
        UnorderedList provinces = new UnorderedList();
        unit.provinces().forEach(province -> provinces.add(line(province, all, unit)));
        add(new H3(getTranslation("units.provinces")), provinces);
        if (unit.provinces().isEmpty()) {
            add(said("units.provinces.none"));
        }
        services(unit);
    }

    private ListItem line(ProvinceRow province, List<UnitRow> all, UnitRow unit) {
        Span zone = new Span(province.zone().name());
        zone.addClassName("muted");
        ListItem item = new ListItem(new Span(province.code() + " " + province.name()), zone);
        if (editable) {
            item.add(edit(
                    province.name(),
                    () -> new ProvinceDialog(desk, province, all, () -> saved.accept(unit.code())).open()));
        }
        return item;
    }

    private void services(UnitRow unit) {
        Div head = new Div(new H3(getTranslation("units.services")));
        head.addClassName("row");
        if (editable && !unit.provinces().isEmpty()) {
            Button add = new Button(
                    getTranslation("units.service.add"),
                    VaadinIcon.PLUS.create(),
                    click -> new ServiceUnitDialog(desk, unit, null, () -> saved.accept(unit.code())).open());
            head.add(add);
        }
        UnorderedList list = new UnorderedList();
        unit.serviceUnits().forEach(service -> list.add(line(service, unit)));
        add(head, list);
        if (unit.serviceUnits().isEmpty()) {
            add(said("units.services.none"));
        }
    }

    private ListItem line(ServiceUnitRow service, UnitRow unit) {
        String where = unit.provinces().stream()
                .filter(province -> province.code().equals(service.province()))
                .map(ProvinceRow::name)
                .findFirst()
                .orElse(service.province());
        Span place = new Span(where);
        place.addClassName("muted");
        ListItem item = new ListItem(new Span(service.name()), place);
        if (!service.inUse()) {
            item.add(new StateChip(VaadinIcon.BAN, getTranslation("units.service.out"), Tone.NEUTRAL));
        }
        if (editable) {
            item.add(edit(
                    service.name(),
                    () -> new ServiceUnitDialog(desk, unit, service, () -> saved.accept(unit.code())).open()));
        }
        return item;
    }

    private Button edit(String name, Runnable act) {
        Button button = new Button(getTranslation("units.edit"), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("units.edit") + " " + name);
        return button;
    }

    private Paragraph said(String key) {
        Paragraph said = new Paragraph(getTranslation(key));
        said.addClassName("muted");
        return said;
    }
}
