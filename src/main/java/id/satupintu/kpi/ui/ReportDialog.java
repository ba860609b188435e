package id.satupintu.kpi.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.satupintu.access.Actor;
import id.satupintu.access.SiteRow;
import id.satupintu.kpi.report.ReportDesk;
import id.satupintu.kpi.report.ReportRefused;
import id.satupintu.kpi.report.ReportRow;
import id.satupintu.kpi.report.Rhythm;
import id.satupintu.shell.WrongField;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes or changes a report; what is wrong is said at its field and nothing typed is lost. */
final class ReportDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int SEVEN = 7;

    private final transient ReportDesk desk;
    private final Actor actor;
    private final transient @Nullable ReportRow known;
    private final transient Runnable kept;
    private final TextField name = new TextField();
    private final Select<Rhythm> rhythm = new Select<>();
    private final Select<Integer> hour = new Select<>();
    private final SiteSelect site;
    private final Select<String> language = new Select<>();
    private final TextField receivers = new TextField();
    private final Checkbox active = new Checkbox(true);

    ReportDialog(ReportDesk desk, List<SiteRow> sites, Actor actor, @Nullable ReportRow known, Runnable kept) {
        this.desk = desk;
        this.actor = actor;
        this.known = known;
        this.kept = kept;
        site = new SiteSelect(sites, actor, getTranslation("kpi.board.all"));
        setHeaderTitle(getTranslation(known == null ? "kpi.mailed.new" : "kpi.mailed.edit"));
        setWidth("min(620px, 96vw)");
        label();
        fill();
        Div form = new Div(name, rhythm, hour, site, language, receivers, active);
        form.addClassName("kpi-form");
        add(form);
        Button keep = new Button(getTranslation("kpi.mailed.keep"), click -> keep());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        if (known != null && known.id() != null) {
            getFooter().add(remove(known.id(), known.name()));
        }
        getFooter().add(new Button(getTranslation("shell.close"), click -> close()), keep);
    }

    private void label() {
        name.setLabel(getTranslation("kpi.mailed.name"));
        name.setMaxLength(80);
        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        rhythm.setLabel(getTranslation("kpi.mailed.rhythm"));
        rhythm.setItems(Rhythm.values());
        rhythm.setItemLabelGenerator(one -> getTranslation("kpi.mailed.rhythm." + one));
        hour.setLabel(getTranslation("kpi.mailed.hour"));
        hour.setItems(IntStream.range(0, 24).boxed().toList());
        hour.setItemLabelGenerator(one -> "%02d:00".formatted(one));
        site.setLabel(getTranslation("kpi.board.site"));
        language.setLabel(getTranslation("kpi.board.language"));
        language.setItems("id", "en");
        language.setItemLabelGenerator(code -> getTranslation("kpi.board.language." + code));
        receivers.setLabel(getTranslation("kpi.mailed.receivers"));
        receivers.setRequiredIndicatorVisible(true);
        receivers.setHelperText(getTranslation("kpi.mailed.receivers.help"));
        active.setLabel(getTranslation("kpi.mailed.active"));
    }

    private void fill() {
        ReportRow row =
                known == null ? new ReportRow(null, "", Rhythm.DAY, SEVEN, actor.site(), "id", "", true, null) : known;
        name.setValue(row.name());
        rhythm.setValue(row.rhythm());
        hour.setValue(row.hour());
        site.choose(row.site());
        language.setValue(row.language());
        receivers.setValue(row.receivers());
        active.setValue(row.active());
    }

    private Button remove(UUID id, String what) {
        return new RemoveButton(
                getTranslation("kpi.mailed.remove"), getTranslation("kpi.mailed.remove.ask", what), () -> {
                    desk.remove(id, actor.scope());
                    done();
                });
    }

    private void keep() {
        List.<HasValidation>of(name, hour, site, language, receivers).forEach(field -> field.setInvalid(false));
        try {
            desk.keep(
                    new ReportRow(
                            known == null ? null : known.id(),
                            name.getValue(),
                            rhythm.getValue(),
                            hour.getValue(),
                            site.site(),
                            language.getValue(),
                            receivers.getValue(),
                            active.getValue(),
                            null),
                    actor.scope());
            done();
        } catch (ReportRefused refused) {
            HasValidation field = switch (refused.reason()) {
                case NAME -> name;
                case HOUR -> hour;
                case SITE -> site;
                case LANGUAGE -> language;
                case RECEIVERS -> receivers;
            };
            WrongField.tell(field, getTranslation("kpi.mailed.refused." + refused.reason()));
        }
    }

    private void done() {
        close();
        kept.run();
    }
}
