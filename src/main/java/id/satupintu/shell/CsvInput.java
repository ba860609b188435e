package id.satupintu.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** A table for an import, from a CSV file or pasted; what a file holds stands in the field, where it can be mended. */
public final class CsvInput extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_FILE = 1_000_000;

    private final TextArea text = new TextArea();

    /**
     * @param help which columns are wanted
     * @param changed runs whenever the text is another one
     * @param tooLarge what is said of a file of more than a million bytes
     * @param refused hears why a file was not taken
     */
    public CsvInput(String help, Runnable changed, String tooLarge, Consumer<String> refused) {
        text.setLabel(getTranslation("shell.csv.text"));
        text.setHelperText(help);
        text.setWidthFull();
        text.setHeight("180px");
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(typed -> changed.run());
        add(file(tooLarge, refused), text);
    }

    private FileInput file(String tooLarge, Consumer<String> refused) {
        return new FileInput(
                new FileInput.Wanted(
                        getTranslation("shell.csv.file"),
                        getTranslation("shell.csv.drop"),
                        List.of(".csv", ".txt"),
                        LONGEST_FILE),
                tooLarge,
                (about, bytes) -> text.setValue(new String(bytes, StandardCharsets.UTF_8)),
                refused);
    }

    /** The text as it stands. */
    public String value() {
        return text.getValue();
    }
}
