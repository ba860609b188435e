package id.satupintu.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.satupintu.access.PlaceDesk;
import id.satupintu.access.PlaceRow;
import id.satupintu.access.ServedUnits;
import id.satupintu.access.SiteRow;
import id.satupintu.workday.SiteZone;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Code, name, time zone and main distribution unit of one site; and the button that closes it. */
final class SiteForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 80;

    private final TextField code = new TextField();
    private final TextField name = new TextField();
    private final Select<SiteZone> zone = new Select<>();
    private final Select<String> unit = new Select<>();
    private final transient PlaceDesk desk;
    private final transient @Nullable PlaceRow known;
    private final transient Consumer<String> saved;
    private final SaidAtPlace said;

    SiteForm(PlaceDesk desk, ServedUnits units, @Nullable PlaceRow known, Consumer<String> saved) {
        this.desk = desk;
        this.known = known;
        this.saved = saved;
        this.said = new SaidAtPlace(Map.of("code", code, "name", name, "zone", zone, "unit", unit));
        addClassName("stack");
        label();
        fill(units.names());
        Div form = new Div(code, name, zone, unit);
        form.addClassName("staff-form");
        Button save = new Button(getTranslation("access.place.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div foot = new Div(save);
        foot.addClassName("row");
        if (known != null) {
            foot.add(closing(known));
        }
        add(form, said, foot);
    }

    private void label() {
        code.setLabel(getTranslation("access.place.code"));
        code.setHelperText(getTranslation("access.place.code.help"));
        name.setLabel(getTranslation("access.place.name"));
        zone.setLabel(getTranslation("access.place.zone"));
        zone.setHelperText(getTranslation("access.place.zone.help"));
        unit.setLabel(getTranslation("access.place.unit"));
        code.setMaxLength(LONGEST);
        name.setMaxLength(LONGEST);
        code.setId("site-code");
        name.setId("site-name");
    }

    private void fill(Map<String, String> units) {
        zone.setItems(SiteZone.values());
        zone.setValue(SiteZone.WIB);
        unit.setItems(units.keySet());
        unit.setItemLabelGenerator(one -> units.getOrDefault(one, one));
        if (known != null) {
            SiteRow site = known.site();
            code.setValue(site.code());
            code.setReadOnly(true);
            name.setValue(site.name());
            zone.setValue(site.zone());
            unit.setValue(units.containsKey(site.unit()) ? site.unit() : null);
        }
    }

    private Button closing(PlaceRow place) {
        boolean closed = place.site().closed();
        String word = getTranslation(closed ? "access.place.reopen" : "access.place.close");
        Button button = new Button(word, click -> {
            if (said.done(() -> desk.closeSite(place.site().code(), !closed))) {
                saved.accept(place.site().code());
            }
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void save() {
        String typed = code.getValue().strip();
        if (said.done(() -> desk.save(
                new SiteRow(
                        typed,
                        name.getValue().strip(),
                        zone.getValue(),
                        unit.getValue() == null ? "" : unit.getValue()),
                known == null ? null : known.version()))) {
            saved.accept(typed);
        }
    }
}
