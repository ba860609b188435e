package id.satupintu.kpi.ui.panel;

import java.util.regex.Pattern;

/**
 * One place along an axis.
 *
 * @param key as the answer has it
 * @param label as people read it
 */
public record Category(String key, String label) {

    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d(-\\d\\d(T\\d\\d)?)?");

    /** As a file has it: a day with its year, for a file leaves the screen that says of which days it is. */
    String filed() {
        return TIME.matcher(key).matches() ? key : label;
    }
}
