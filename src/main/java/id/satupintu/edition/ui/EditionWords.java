package id.satupintu.edition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import id.satupintu.edition.EditionFault;
import id.satupintu.edition.EditionRow;
import id.satupintu.edition.file.FileFault;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The sentences of this room that more than one screen says. */
final class EditionWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy");

    private final Component at;

    EditionWords(Component at) {
        this.at = at;
    }

    Locale locale() {
        return UI.getCurrentOrThrow().getLocale();
    }

    String day(@Nullable LocalDate day) {
        return day == null ? "—" : DAY.withLocale(locale()).format(day);
    }

    /** Its name once it has one. */
    String name(EditionRow row) {
        String name = row.name();
        return name == null ? at.getTranslation("edition.unnamed") : name;
    }

    String fault(EditionFault fault) {
        String sentence = at.getTranslation(fault.key(), fault.args().toArray());
        return fault.part() == EditionFault.Part.LETTER
                ? at.getTranslation("edition.letter." + fault.subject()) + ": " + sentence
                : sentence;
    }

    String fault(FileFault fault) {
        return where(fault) + " " + at.getTranslation("edition.file." + fault.kind(), fault.detail());
    }

    private String where(FileFault fault) {
        if (fault.line() == 0) {
            return at.getTranslation("edition.file.whole");
        }
        String line = String.valueOf(fault.line());
        return fault.path().isEmpty()
                ? at.getTranslation("edition.file.line.alone", line)
                : at.getTranslation("edition.file.line", line, fault.path());
    }
}
