package id.satupintu.policy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Looks through a decision table before it may hold: every row must be able to decide something, and every request must
 * be decided. A row that a switch of the edition puts to sleep is no fault, and a last row that takes whatever comes may
 * be left with nothing.
 */
public final class TableCheck {

    private final List<FittingRow> rows;
    private final Parameters parameters;
    private final List<RowFault> faults = new ArrayList<>();
    private final BitSet fits = new BitSet();
    private final BitSet decides = new BitSet();
    /** For each row the rows without which it would decide something. */
    private final List<BitSet> inTheWay = new ArrayList<>();

    private @Nullable Matter gap;

    private TableCheck(PolicyRules rules) {
        this.rows = rules.table().rows();
        this.parameters = rules.parameters();
        rows.forEach(row -> inTheWay.add(new BitSet()));
    }

    /** Everything that is wrong, in the order of the rows; empty when the table may hold. */
    public static List<RowFault> faults(PolicyRules rules) {
        TableCheck check = new TableCheck(rules);
        check.words();
        check.numbers();
        if (rules.limitVa() > 0 && rules.psLimitVa() > 0) {
            new Matters(rules.table()).each(check::see);
            check.order();
        }
        return check.faults;
    }

    /** The rows that a switch of the edition puts to sleep, by name. */
    public static Set<String> asleep(PolicyRules rules) {
        Set<String> names = new TreeSet<>();
        rules.table().rows().stream()
                .filter(row -> row.asleep(rules.parameters()))
                .forEach(row -> names.add(row.row().name()));
        return names;
    }

    private void words() {
        Set<String> names = new HashSet<>();
        for (FittingRow fitting : rows) {
            Row row = fitting.row();
            if (!names.add(row.name())) {
                fault(row, RowFault.Kind.TWICE, "");
            }
            if (row.name().isBlank() || row.rule().isBlank() || row.why().incomplete()) {
                fault(row, RowFault.Kind.MISSING, "");
            }
            for (String text : List.of(row.why().id(), row.why().en())) {
                RowText.unknownPlaces(text).forEach(place -> fault(row, RowFault.Kind.UNKNOWN_PLACE, place));
            }
            if (!holdsTogether(row)) {
                fault(row, RowFault.Kind.ANSWER, "");
            }
        }
    }

    private static boolean holdsTogether(Row row) {
        boolean app = row.route() == RouteKind.PLN_MOBILE;
        boolean blocking = row.verification() == Verification.BLOCKING;
        return row.route() != RouteKind.ASK
                && (app || (!blocking && !row.reminderAfter()))
                && !(blocking && row.reminderAfter())
                && (row.ccRegister() != null) == (row.route() == RouteKind.CC_REGISTER)
                && (row.route() != RouteKind.APKT_SIMONE
                        || !row.when().exceptions().isEmpty());
    }

    private void numbers() {
        if (parameters.limitVa() < 1 || parameters.psLimitVa() < 1) {
            faults.add(new RowFault(null, RowFault.Kind.LIMIT, ""));
        }
        Set<OutsideWay> ways = new HashSet<>(parameters.outsideOrder());
        if (ways.size() != OutsideWay.values().length
                || parameters.outsideOrder().size() != ways.size()) {
            faults.add(new RowFault(null, RowFault.Kind.OUTSIDE_ORDER, ""));
        }
    }

    private void see(Matter matter) {
        int first = -1;
        int fitting = 0;
        for (int place = 0; place < rows.size(); place++) {
            if (rows.get(place).fits(matter)) {
                fits.set(place);
                if (fitting == 0) {
                    first = place;
                    decides.set(place);
                } else if (fitting == 1) {
                    inTheWay.get(place).set(first);
                }
                fitting++;
            }
        }
        if (fitting == 0 && gap == null) {
            gap = matter;
        }
    }

    private void order() {
        for (int place = 0; place < rows.size(); place++) {
            FittingRow row = rows.get(place);
            if (row.asleep(parameters)) {
                continue;
            }
            if (!fits.get(place)) {
                fault(row.row(), RowFault.Kind.CONTRADICTORY, "");
            } else if (!decides.get(place) && !takesTheRest(place)) {
                fault(row.row(), RowFault.Kind.UNREACHABLE, names(inTheWay.get(place)));
            }
        }
        if (gap != null) {
            faults.add(new RowFault(null, RowFault.Kind.GAP, told(gap)));
        }
    }

    private boolean takesTheRest(int place) {
        return place == rows.size() - 1 && rows.get(place).row().when().equals(Condition.ANY);
    }

    private String names(BitSet places) {
        return String.join(
                ", ",
                places.stream().mapToObj(rows::get).map(row -> row.row().name()).toList());
    }

    private static String told(Matter matter) {
        return matter.transaction() + " " + matter.phaseNow().number() + "F → "
                + matter.phaseAsked().number() + "F " + matter.powerAsked() + " VA";
    }

    private void fault(Row row, RowFault.Kind kind, String detail) {
        faults.add(new RowFault(row.name(), kind, detail));
    }
}
