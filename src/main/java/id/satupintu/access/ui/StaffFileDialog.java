package id.satupintu.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import id.satupintu.access.ImportLine;
import id.satupintu.access.Role;
import id.satupintu.access.StaffImportDesk;
import id.satupintu.access.StaffRefused;
import id.satupintu.shell.CsvInput;
import id.satupintu.shell.CsvLines;
import id.satupintu.shell.StateChip;
import id.satupintu.shell.Tone;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes staff from a CSV file: what each line would do stands below before anything is done. */
final class StaffFileDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final String ROLES = Stream.of(Role.values()).map(Role::name).collect(Collectors.joining(", "));

    private final transient StaffImportDesk desk;
    private final CsvInput text;
    private final CsvLines said = new CsvLines();
    private final Button take = new Button();

    StaffFileDialog(StaffImportDesk desk, Runnable taken) {
        this.desk = desk;
        this.text = new CsvInput(
                getTranslation("access.import.help"),
                this::preview,
                getTranslation("access.staff.refused.too-long"),
                said::refused);
        setHeaderTitle(getTranslation("access.import"));
        setWidth("min(820px, 98vw)");
        take.setText(getTranslation("access.import.take"));
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setEnabled(false);
        take.addClickListener(click -> take(taken));
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
        } catch (StaffRefused whole) {
            said.refused(getTranslation("access.staff.refused." + whole.reason()));
        }
    }

    private void show(List<ImportLine> lines) {
        long faults = count(lines, ImportLine.Kind.FAULT);
        long same = count(lines, ImportLine.Kind.SAME);
        said.show(
                getTranslation("access.import.count", lines.size() - faults - same, same, faults),
                lines.stream()
                        .filter(line -> line.kind() != ImportLine.Kind.SAME)
                        .toList(),
                line -> line.kind() == ImportLine.Kind.FAULT,
                this::item);
        take.setEnabled(faults == 0 && lines.size() > same);
    }

    private static long count(List<ImportLine> lines, ImportLine.Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).count();
    }

    private ListItem item(ImportLine line) {
        String word = getTranslation("access.import." + line.kind());
        StateChip chip = switch (line.kind()) {
            case NEW, RETURNS -> new StateChip(VaadinIcon.PLUS, word, Tone.OK);
            case CHANGED, SAME -> new StateChip(VaadinIcon.PENCIL, word, Tone.INFO);
            case LEAVES -> new StateChip(VaadinIcon.BAN, word, Tone.WARN);
            case FAULT -> new StateChip(VaadinIcon.WARNING, word, Tone.DANGER);
        };
        Span who =
                new Span(getTranslation("access.import.line", String.valueOf(line.line()), line.name(), line.login()));
        Span what = new Span(what(line));
        what.addClassName("muted");
        return new ListItem(chip, who, what);
    }

    private String what(ImportLine line) {
        if (line.kind() == ImportLine.Kind.FAULT) {
            return line.field() + ": " + wrong(line);
        }
        return line.changed().stream()
                .map(column -> getTranslation("access.column." + column))
                .collect(Collectors.joining(", "));
    }

    /** In a file there is no list to pick from: what a cell may say is said there. */
    private String wrong(ImportLine line) {
        String field = line.field();
        if ("unknown".equals(line.reason()) && "role".equals(field)) {
            return getTranslation("access.import.role", ROLES);
        }
        if ("unknown".equals(line.reason()) && ("lead".equals(field) || "active".equals(field))) {
            return getTranslation("access.import.yes-or-no");
        }
        return getTranslation("access.staff.refused." + line.reason());
    }

    private void take(Runnable taken) {
        try {
            int done = desk.take(text.value());
            close();
            Notification.show(getTranslation("access.import.done", done));
            taken.run();
        } catch (StaffRefused meanwhile) {
            preview();
        }
    }
}
