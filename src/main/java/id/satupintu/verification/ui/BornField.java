package id.satupintu.verification.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The birth date on the KTP as the TL sees it, typed as on the card: 13-08-1990, or without a sign between. */
final class BornField extends TextField {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 10;
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern DIGITS = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");

    BornField(Runnable typed) {
        addThemeVariants(TextFieldVariant.SMALL);
        addClassName("vf-born");
        setAriaLabel(getTranslation("verification.seen.born"));
        setPlaceholder(getTranslation("verification.seen.born.placeholder"));
        setMaxLength(LONGEST);
        addValueChangeListener(change -> {
            boolean strange = !getValue().isBlank() && date() == null;
            setInvalid(strange);
            setErrorMessage(strange ? getTranslation("verification.seen.born.strange") : null);
            if (change.isFromClient()) {
                typed.run();
            }
        });
    }

    /** What was typed, if it is a date. */
    @Nullable
    LocalDate date() {
        String words = getValue().strip();
        Matcher parts = WRITTEN.matcher(words);
        if (!parts.matches()) {
            parts = DIGITS.matcher(words);
        }
        return parts.matches() ? date(parts) : null;
    }

    private static @Nullable LocalDate date(Matcher parts) {
        try {
            return LocalDate.of(number(parts, 3), number(parts, 2), number(parts, 1));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    void show(@Nullable LocalDate born) {
        setValue(
                born == null
                        ? ""
                        : "%02d-%02d-%04d".formatted(born.getDayOfMonth(), born.getMonthValue(), born.getYear()));
    }
}
