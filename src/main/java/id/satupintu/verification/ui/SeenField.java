package id.satupintu.verification.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;

/** What the TL sees in PLN's application, typed only when it differs from what was read out. */
final class SeenField extends TextField {

    private static final long serialVersionUID = 1L;
    private static final int QUIET_MS = 300;
    private static final int LONGEST = 200;

    SeenField(String labelKey, Runnable typed) {
        addThemeVariants(TextFieldVariant.SMALL);
        addClassName("vf-seen");
        setAriaLabel(getTranslation(labelKey));
        setPlaceholder(getTranslation("verification.seen.placeholder"));
        setMaxLength(LONGEST);
        setClearButtonVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(QUIET_MS);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed.run();
            }
        });
    }

    /** What was typed; absent when nothing. */
    @Nullable
    String seen() {
        return getValue().isBlank() ? null : getValue().strip();
    }

    void show(@Nullable String value) {
        setValue(value == null ? "" : value);
    }
}
