package id.satupintu.shell;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A field for a day whose calendar speaks the reader's language; weeks begin on Monday. */
public class DayField extends DatePicker {

    private static final long serialVersionUID = 1L;

    /** A field without a label; its name is given to screen readers by {@code setAriaLabel}. */
    public DayField() {
        setI18n(words(getTranslation("shell.day.bad")));
    }

    public DayField(String label) {
        this();
        setLabel(label);
    }

    /** What is said of anything that is no day, of a day after {@code setMax}, and of none where one is needed. */
    public DayField saying(String wrong) {
        setI18n(words(wrong).setMaxErrorMessage(wrong).setMinErrorMessage(wrong).setRequiredErrorMessage(wrong));
        return this;
    }

    private DatePickerI18n words(String wrong) {
        Locale language = getLocale();
        return new DatePickerI18n()
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, language))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, language))
                .setFirstDayOfWeek(1)
                .setDateFormats("dd-MM-yyyy", "d/M/yyyy", "yyyy-MM-dd")
                .setToday(getTranslation("shell.day.today"))
                .setCancel(getTranslation("shell.day.cancel"))
                .setBadInputErrorMessage(wrong);
    }

    /** The component counts from Sunday. */
    private static List<String> weekdays(TextStyle style, Locale language) {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(7)
                .map(day -> day.getDisplayName(style, language))
                .toList();
    }
}
