package id.satupintu.callguide.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import id.satupintu.units.Units;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The name of a service unit: those below the chosen distribution unit are offered, and a name that nobody has written
 * down yet may be typed all the same. Where none is known it is a field like any other.
 */
final class ServiceUnitInput extends ComboBox<String> {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 200;

    private List<String> offered = List.of();

    ServiceUnitInput() {
        setItems(offered);
        setAutoOpen(false);
        setAllowCustomValue(true);
        addCustomValueSetListener(typed -> setValue(meant(typed.getDetail())));
    }

    /** Offers the service units of a distribution unit; what stands in the field stays. */
    void below(@Nullable String unit) {
        List<String> now = unit == null || unit.isBlank() ? List.of() : Units.serviceUnits(unit);
        if (now.equals(offered)) {
            return;
        }
        String typed = getValue();
        offered = now;
        setItems(now);
        setAutoOpen(!now.isEmpty());
        setValue(typed);
    }

    /** The one unit that is meant by a part of its name, else the words as they were typed. */
    String meant(String typed) {
        String words = typed.strip();
        String part = words.toLowerCase(Locale.ROOT);
        List<String> fitting = offered.stream()
                .filter(name -> !part.isEmpty() && name.toLowerCase(Locale.ROOT).contains(part))
                .toList();
        String one = fitting.size() == 1
                ? fitting.getFirst()
                : fitting.stream()
                        .filter(name -> name.equalsIgnoreCase(words))
                        .findFirst()
                        .orElse(words);
        return one.substring(0, Math.min(one.length(), LONGEST));
    }

    /** Never null: an empty field is an empty word. */
    @Override
    public void setValue(@Nullable String value) {
        super.setValue(Objects.equals(value, "") ? null : value);
    }
}
