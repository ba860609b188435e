package id.satupintu.access.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import id.satupintu.access.Actor;
import id.satupintu.access.NewStaff;
import id.satupintu.access.Role;
import id.satupintu.access.SiteRow;
import id.satupintu.access.StaffDesk;
import id.satupintu.access.StaffRefused;
import id.satupintu.access.StaffRow;
import id.satupintu.access.TeamRow;
import id.satupintu.shell.WrongField;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes somebody on, or changes what is said of them; what is wrong is said at its field and nothing typed is lost. */
final class HireDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient StaffDesk desk;
    private final transient @Nullable StaffRow known;
    private final transient Runnable hired;
    private final TextField login = new TextField();
    private final TextField name = new TextField();
    private final Select<Role> role = new Select<>();
    private final Select<SiteRow> site = new Select<>();
    private final Select<TeamRow> team = new Select<>();
    private final PasswordField password = new PasswordField();
    private final Checkbox lead = new Checkbox();
    private final transient Map<String, HasValidation> fields =
            Map.of("login", login, "name", name, "role", role, "site", site, "team", team, "password", password);

    HireDialog(StaffDesk desk, @Nullable StaffRow known, Runnable hired) {
        this.desk = desk;
        this.known = known;
        this.hired = hired;
        setHeaderTitle(known == null ? getTranslation("access.staff.hire") : known.name());
        setWidth("min(560px, 96vw)");
        label();
        fill();
        if (known != null) {
            fill(known);
        }
        Div form = new Div(name, login, role, site, team, password, lead);
        form.addClassName("staff-form");
        add(form);
        String word = known == null ? "access.staff.hire" : "access.staff.edit";
        Button save = new Button(getTranslation(word), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.close"), click -> close()), save);
    }

    private void label() {
        login.setLabel(getTranslation("access.login"));
        name.setLabel(getTranslation("access.staff.name"));
        role.setLabel(getTranslation("access.staff.role"));
        site.setLabel(getTranslation("access.staff.site"));
        team.setLabel(getTranslation("access.staff.team"));
        password.setLabel(getTranslation("access.password"));
        lead.setLabel(getTranslation("access.staff.lead"));
        login.setHelperText(getTranslation("access.staff.login.help"));
        password.setHelperText(getTranslation("access.staff.password.help"));
    }

    private void fill() {
        role.setItems(Role.values());
        role.setValue(Role.CSO);
        role.setItemLabelGenerator(value -> getTranslation("access.role." + value));
        site.setItemLabelGenerator(row -> row == null ? "" : row.name());
        site.setItems(desk.sites(Actor.current().scope()).stream()
                .filter(one -> !one.closed())
                .toList());
        site.setEmptySelectionAllowed(true);
        team.setItemLabelGenerator(row -> row == null ? "" : row.name());
        team.setEmptySelectionAllowed(true);
        team.setItems(desk.teams(Actor.current().scope()).stream()
                .filter(one -> !one.closed())
                .toList());
    }

    private void fill(StaffRow row) {
        login.setValue(row.login());
        login.setReadOnly(true);
        name.setValue(row.name());
        role.setValue(row.role());
        lead.setValue(row.shiftLead());
        password.setVisible(false);
        desk.sites(Actor.current().scope()).stream()
                .filter(one -> one.code().equals(row.site()))
                .findFirst()
                .ifPresent(site::setValue);
        desk.teams(Actor.current().scope()).stream()
                .filter(one -> one.code().equals(row.team()))
                .findFirst()
                .ifPresent(team::setValue);
    }

    private void save() {
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            keep(typed());
            hired.run();
            close();
        } catch (StaffRefused refused) {
            HasValidation field = fields.get(refused.field());
            if (field != null) {
                WrongField.tell(field, getTranslation("access.staff.refused." + refused.reason()));
            }
        }
    }

    private void keep(NewStaff typed) {
        if (known == null) {
            desk.hire(typed);
        } else {
            desk.change(known.id(), typed);
        }
    }

    private NewStaff typed() {
        TeamRow inTeam = team.getValue();
        SiteRow at = site.getValue();
        return new NewStaff(
                login.getValue().strip(),
                name.getValue().strip(),
                role.getValue(),
                lead.getValue(),
                inTeam == null ? null : inTeam.code(),
                at == null ? null : at.code(),
                blankAsAbsent(password.getValue()),
                false);
    }

    private static @Nullable String blankAsAbsent(String text) {
        return text.isBlank() ? null : text;
    }
}
