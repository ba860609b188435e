package id.satupintu.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.InMemoryUploadCallback;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.function.Consumer;

/** Takes one file after the other: who has corrected a file chooses it again, and hears why one is not taken. */
public final class FileInput extends Upload {

    private static final long serialVersionUID = 1L;

    /** How a file is asked for: the words on the button and beside it, the endings that are read, the most bytes. */
    public record Wanted(String choose, String drop, List<String> endings, int most) {}

    /**
     * @param tooLarge what is said of a file of more bytes
     * @param taken gets the file
     * @param refused hears why a file was not taken
     */
    public FileInput(Wanted wanted, String tooLarge, InMemoryUploadCallback taken, Consumer<String> refused) {
        super(UploadHandler.inMemory(taken));
        String endings = String.join(", ", wanted.endings());
        setAcceptedFileTypes(wanted.endings().toArray(String[]::new));
        setMaxFileSize(wanted.most());
        setUploadButton(new Button(wanted.choose()));
        setDropLabel(new Paragraph(wanted.drop()));
        setI18n(new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(tooLarge)
                        .setIncorrectFileType(getTranslation("shell.file.type", endings))));
        addAllFinishedListener(finished -> clearFileList());
        addFileRejectedListener(event -> refused.accept(event.getErrorMessage()));
    }
}
