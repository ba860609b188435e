package id.satupintu.kpi.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.satupintu.kpi.export.Numbers;
import id.satupintu.shell.FileInput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A table from a file, or pasted. A small file stands in the field, where it can be mended; a large one is held beside it
 * and what was in the field stays there until the file is let go.
 */
final class TableInput extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST_MB = 20;
    private static final int KILO = 1_000;
    private static final int LARGEST = LARGEST_MB * KILO * KILO;
    private static final int SHOWN = 200_000;

    private final Runnable changed;
    private final Numbers numbers = new Numbers(getLocale());
    private final TextArea text = new TextArea();
    private final FileInput upload;
    private final Button release;
    private final Div held = new Div();
    private final Span about = new Span();
    private @Nullable String large;

    /**
     * @param changed runs whenever the table is another one
     * @param refused hears why a file was not taken
     */
    TableInput(Runnable changed, Consumer<String> refused) {
        this.changed = changed;
        addClassName("stack");
        text.setLabel(getTranslation("kpi.intake.paste"));
        text.setHelperText(getTranslation("kpi.intake.paste.help"));
        text.setWidthFull();
        text.setHeight("140px");
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(typed -> changed.run());
        release = new Button(getTranslation("kpi.intake.release"), click -> release());
        release.addThemeNames("tertiary", "small");
        upload = file(refused);
        held.add(about, release);
        held.addClassNames("row", "note", "tone-info");
        held.setVisible(false);
        add(upload, held, text);
    }

    private FileInput file(Consumer<String> refused) {
        return new FileInput(
                new FileInput.Wanted(
                        getTranslation("kpi.intake.file"),
                        getTranslation("kpi.intake.drop"),
                        List.of(".csv", ".txt"),
                        LARGEST),
                getTranslation("kpi.intake.too-large", LARGEST_MB),
                (about, bytes) -> take(about.fileName(), new String(bytes, StandardCharsets.UTF_8), bytes.length),
                refused);
    }

    /** Takes what a file holds. */
    void take(String name, String table, int bytes) {
        if (bytes <= SHOWN) {
            large = null;
            show();
            if (table.equals(text.getValue())) {
                changed.run();
            } else {
                text.setValue(table);
            }
            return;
        }
        large = table;
        about.setText(getTranslation("kpi.intake.held", name, numbers.count(bytes / KILO)));
        show();
        changed.run();
    }

    private void release() {
        large = null;
        show();
        text.focus();
        changed.run();
    }

    private void show() {
        held.setVisible(large != null);
        text.setVisible(large == null);
    }

    /** While an import runs, its table stays as it is. */
    void rest(boolean resting) {
        upload.setEnabled(!resting);
        release.setEnabled(!resting);
        text.setReadOnly(resting);
    }

    /** The whole table as it stands. */
    String value() {
        return large == null ? text.getValue() : large;
    }
}
