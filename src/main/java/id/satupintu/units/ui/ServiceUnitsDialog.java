package id.satupintu.units.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import id.satupintu.shell.CsvInput;
import id.satupintu.shell.CsvLines;
import id.satupintu.shell.StateChip;
import id.satupintu.shell.Tone;
import id.satupintu.units.ServiceUnitLine;
import id.satupintu.units.ServiceUnitLine.Kind;
import id.satupintu.units.UnitImportDesk;
import id.satupintu.units.UnitRefused;
import java.util.List;

/** Takes service units from a CSV file or pasted lines: what each would do stands below before anything is done. */
final class ServiceUnitsDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient UnitImportDesk desk;
    private final transient Runnable taken;
    private final CsvInput text;
    private final CsvLines said = new CsvLines();
    private final Button take = new Button();

    ServiceUnitsDialog(UnitImportDesk desk, Runnable taken) {
        this.desk = desk;
        this.taken = taken;
        this.text = new CsvInput(
                getTranslation("units.import.help"),
                this::preview,
                getTranslation("units.refused.too-long"),
                said::refused);
        setHeaderTitle(getTranslation("units.import"));
        setWidth("min(820px, 98vw)");
        take.setText(getTranslation("units.import.take"));
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setEnabled(false);
        take.addClickListener(click -> take());
        add(text, said);
        getFooter().add(new Button(getTranslation("shell.close"), click -> close()), take);
    }

    private void preview() {
        said.removeAll();
        take.setEnabled(false);
        if (text.value().isBlank()) {
            return;
        }
        try {
            show(desk.preview(text.value()));
        } catch (UnitRefused whole) {
            said.refused(getTranslation("units.refused." + whole.reason()));
        }
    }

    private void show(List<ServiceUnitLine> lines) {
        long faults = count(lines, Kind.FAULT);
        long same = count(lines, Kind.SAME);
        said.show(
                getTranslation("units.import.count", lines.size() - faults - same, same, faults),
                lines.stream().filter(line -> line.kind() != Kind.SAME).toList(),
                line -> line.kind() == Kind.FAULT,
                this::item);
        take.setEnabled(faults == 0 && lines.size() > same);
    }

    private static long count(List<ServiceUnitLine> lines, Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).count();
    }

    private ListItem item(ServiceUnitLine line) {
        boolean fault = line.kind() == Kind.FAULT;
        StateChip chip = new StateChip(
                fault ? VaadinIcon.WARNING : VaadinIcon.PLUS,
                getTranslation("units.import." + line.kind()),
                fault ? Tone.DANGER : Tone.OK);
        Span name =
                new Span(getTranslation("units.import.line", String.valueOf(line.line()), line.name(), line.unit()));
        Span why = new Span(fault ? line.field() + ": " + getTranslation("units.refused." + line.reason()) : "");
        why.addClassName("muted");
        return new ListItem(chip, name, why);
    }

    private void take() {
        try {
            int done = desk.take(text.value());
            close();
            Notification.show(getTranslation("units.import.done", done));
            taken.run();
        } catch (UnitRefused meanwhile) {
            preview();
        }
    }
}
