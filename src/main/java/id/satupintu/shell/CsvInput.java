package id.satupintu.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.charset.StandardCharsets;

/** A table for an import, from a CSV file or pasted; what a file holds stands in the field, where it can be mended. */
public final class CsvInput extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_FILE = 1_000_000;

    private final TextArea text = new TextArea();

    /**
     * @param help which columns are wanted
     * @param changed runs whenever the text is another one
     * @param tooLong runs when a file is larger than a million bytes and was not taken
     */
    public CsvInput(String help, Runnable changed, Runnable tooLong) {
        text.setLabel(getTranslation("shell.csv.text"));
        text.setHelperText(help);
        text.setWidthFull();
        text.setHeight("180px");
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(typed -> changed.run());
        add(upload(tooLong), text);
    }

    private Upload upload(Runnable tooLong) {
        Upload upload = new Upload(
                UploadHandler.inMemory((about, bytes) -> text.setValue(new String(bytes, StandardCharsets.UTF_8))));
        upload.setAcceptedFileTypes(".csv", ".txt");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LONGEST_FILE);
        upload.setUploadButton(new Button(getTranslation("shell.csv.file")));
        upload.setDropLabel(new Paragraph(getTranslation("shell.csv.drop")));
        upload.addFileRejectedListener(refused -> tooLong.run());
        return upload;
    }

    /** The text as it stands. */
    public String value() {
        return text.getValue();
    }
}
