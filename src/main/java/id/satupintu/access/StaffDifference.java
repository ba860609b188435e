package id.satupintu.access;

import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** What a change of staff changed, in codes; a name is only said to have changed. */
final class StaffDifference {

    private final StringJoiner said = new StringJoiner("; ");

    private StaffDifference() {}

    /** Empty when nothing is different. */
    static String between(StaffRow before, NewStaff after) {
        StaffDifference difference = new StaffDifference();
        if (!before.name().equals(after.name())) {
            difference.said.add("name");
        }
        difference.code("role", before.role(), after.role());
        difference.code("team", before.team(), after.team());
        difference.code("site", before.site(), after.site());
        difference.code("lead", before.shiftLead(), after.shiftLead());
        return difference.said.toString();
    }

    private void code(String what, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            said.add(what + " " + shown(before) + ">" + shown(after));
        }
    }

    private static String shown(@Nullable Object code) {
        return code == null ? "-" : code.toString();
    }
}
