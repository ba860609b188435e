package id.satupintu.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.satupintu.access.PlaceDesk;
import id.satupintu.access.PlaceRow;
import id.satupintu.access.PlaceRow.TeamPlace;
import id.satupintu.access.TeamRow;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Code, name and site of a team, and the button that closes it. */
final class TeamDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 80;

    private final TextField code = new TextField();
    private final TextField name = new TextField();
    private final Select<PlaceRow> site = new Select<>();
    private final SaidAtPlace said = new SaidAtPlace(Map.of("code", code, "name", name, "site", site));
    private final transient PlaceDesk desk;
    private final transient @Nullable TeamPlace known;
    private final transient Consumer<String> saved;

    TeamDialog(PlaceDesk desk, PlaceRow at, @Nullable TeamPlace known, List<PlaceRow> all, Consumer<String> saved) {
        this.desk = desk;
        this.known = known;
        this.saved = saved;
        setHeaderTitle(
                known == null
                        ? getTranslation("access.place.team.add")
                        : known.team().name());
        setWidth("min(520px, 96vw)");
        label();
        fill(at, all);
        Div form = new Div(code, name, site);
        form.addClassName("staff-form");
        add(form, said);
        Button save = new Button(getTranslation("access.place.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.close"), click -> close()));
        if (known != null) {
            getFooter().add(closing(known, at));
        }
        getFooter().add(save);
    }

    private void label() {
        code.setLabel(getTranslation("access.place.code"));
        code.setHelperText(getTranslation("access.place.team.code.help"));
        code.setMaxLength(LONGEST);
        code.setId("team-code");
        name.setLabel(getTranslation("access.place.name"));
        name.setMaxLength(LONGEST);
        name.setId("team-name");
        site.setLabel(getTranslation("access.staff.site"));
    }

    private void fill(PlaceRow at, List<PlaceRow> all) {
        site.setItems(all);
        site.setItemLabelGenerator(place -> place.site().name());
        site.setValue(at);
        if (known == null) {
            code.setValue(at.site().code() + "-");
        } else {
            code.setValue(known.team().code());
            code.setReadOnly(true);
            name.setValue(known.team().name());
        }
    }

    private Button closing(TeamPlace team, PlaceRow at) {
        boolean closed = team.team().closed();
        Button button = new Button(getTranslation(closed ? "access.place.reopen" : "access.place.close"), click -> {
            if (said.done(() -> desk.closeTeam(team.team().code(), !closed))) {
                close();
                saved.accept(at.site().code());
            }
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void save() {
        String at = site.getValue().site().code();
        TeamRow typed = new TeamRow(code.getValue().strip(), name.getValue().strip(), at);
        if (said.done(() -> desk.save(typed, known == null ? null : known.version()))) {
            close();
            saved.accept(at);
        }
    }
}
