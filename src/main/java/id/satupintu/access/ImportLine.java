package id.satupintu.access;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one line of a file would do.
 *
 * @param line number in the file, from 1 with the head
 * @param changed names of the columns that say something else than before, for CHANGED
 * @param field the column at fault, null without a fault
 * @param reason what is wrong with it, a word for a text key
 */
public record ImportLine(
        int line,
        String login,
        String name,
        Kind kind,
        List<String> changed,
        @Nullable String field,
        @Nullable String reason) {

    /** What becomes of the person. */
    public enum Kind {
        NEW,
        CHANGED,
        LEAVES,
        RETURNS,
        SAME,
        FAULT
    }

    static ImportLine fault(StaffFile.Line line, StaffRefused why) {
        return new ImportLine(
                line.number(),
                line.text(StaffFile.LOGIN),
                line.text(StaffFile.NAME),
                Kind.FAULT,
                List.of(),
                why.field(),
                why.reason());
    }

    static ImportLine of(StaffFile.Line line, Kind kind, List<String> changed) {
        return new ImportLine(
                line.number(), line.text(StaffFile.LOGIN), line.text(StaffFile.NAME), kind, changed, null, null);
    }
}
