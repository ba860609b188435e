package id.satupintu.edition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.satupintu.edition.DraftDesk;
import id.satupintu.edition.DraftId;
import id.satupintu.edition.file.EditionFile;
import id.satupintu.edition.file.FileFault;
import id.satupintu.edition.file.Reading;
import id.satupintu.shell.FileInput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** Takes an edition from a file, or from text that was pasted; what cannot be read is told with its line. */
final class ImportDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient DraftDesk desk;
    private final TextArea text = new TextArea();
    private final Div said = new Div();
    private final Button take = new Button();

    ImportDialog(DraftDesk desk, Consumer<DraftId> taken) {
        this.desk = desk;
        setHeaderTitle(getTranslation("edition.import"));
        setWidth("min(760px, 96vw)");
        text.setLabel(getTranslation("edition.import.text"));
        text.setWidthFull();
        text.setHeight("320px");
        text.addClassName("edition-file");
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(typed -> check());
        said.getElement().setAttribute("role", "status");
        take.setText(getTranslation("edition.import.take"));
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setEnabled(false);
        take.addClickListener(click -> {
            close();
            taken.accept(desk.take(text.getValue()));
        });
        add(file(), text, said);
        getFooter().add(new Button(getTranslation("shell.close"), click -> close()), take);
    }

    private FileInput file() {
        return new FileInput(
                new FileInput.Wanted(
                        getTranslation("edition.import.file"),
                        getTranslation("edition.import.drop"),
                        List.of(".yaml", ".yml", ".txt"),
                        EditionFile.LONGEST * 2),
                getTranslation("edition.file.TOO_LARGE", EditionFile.LONGEST),
                (about, bytes) -> text.setValue(new String(bytes, StandardCharsets.UTF_8)),
                said::setText);
    }

    private void check() {
        said.removeAll();
        if (text.getValue().isBlank()) {
            take.setEnabled(false);
            return;
        }
        Reading reading = desk.preview(text.getValue());
        take.setEnabled(reading.edition().isPresent());
        reading.edition()
                .ifPresentOrElse(
                        edition -> said.add(note("tone-ok", getTranslation("edition.import.good", edition.subject()))),
                        () -> said.add(faults(reading.faults())));
    }

    private Div faults(List<FileFault> faults) {
        EditionWords words = new EditionWords(this);
        UnorderedList list = new UnorderedList();
        faults.forEach(fault -> list.add(new ListItem(words.fault(fault))));
        Div all = note("tone-danger", getTranslation("edition.import.bad", faults.size()));
        all.add(list);
        return all;
    }

    private static Div note(String tone, String text) {
        Div note = new Div(new Paragraph(text));
        note.addClassNames("note", tone);
        return note;
    }
}
