package id.satupintu.settings.ui;

import com.vaadin.flow.component.Component;
import id.satupintu.settings.Kind;
import org.jspecify.annotations.Nullable;

/** A written value in the words of the reader. */
final class Shown {

    private Shown() {}

    static String value(Component at, Kind kind, @Nullable String written) {
        if (written == null || written.isEmpty()) {
            return "—";
        }
        return switch (kind) {
            case FLAG -> at.getTranslation("settings.flag." + written);
            case DURATION -> span(at, written);
            case LINES -> written.replace("\n", "; ");
            case CODES -> written.replace(",", ", ");
            default -> written;
        };
    }

    private static String span(Component at, String written) {
        String unit = written.replaceAll("\\d", "");
        String number = written.replaceAll("\\D", "");
        return number.isEmpty() ? written : number + " " + at.getTranslation("settings.unit." + unit);
    }
}
