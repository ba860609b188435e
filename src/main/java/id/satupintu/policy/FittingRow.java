package id.satupintu.policy;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row with the numbers of its edition put in, ready to be asked millions of times: each fact is one bit of a mask, and
 * a mask that names no bit fits nothing.
 */
final class FittingRow {

    private static final int BOTH = 0b11;
    private static final int EVERY_TRANSACTION = (1 << Transaction.values().length) - 1;

    private final Row row;
    private final int niaga;
    private final int transactions;
    private final int customer;
    private final int phaseNow;
    private final int phaseAsked;
    private final int increase;
    private final int above;
    private final int upTo;
    private final int area;
    private final int exceptions;

    FittingRow(Row row, Parameters parameters, Map<Area, Integer> areas) {
        Condition when = row.when();
        this.row = row;
        niaga = mask(when.niaga());
        transactions = transactions(when, parameters);
        customer = mask(when.customer());
        phaseNow = mask(when.phaseNow());
        phaseAsked = mask(when.phaseAsked());
        increase = parameters.decreaseIsNonNiaga() ? mask(when.increase()) : always(when.increase());
        above = when.above() == null ? Integer.MIN_VALUE : when.above().in(parameters);
        upTo = when.upTo() == null ? Integer.MAX_VALUE : when.upTo().in(parameters);
        area = when.area() == null ? 0 : 1 << areas.getOrDefault(when.area(), 0);
        exceptions = ExceptionKind.mask(when.exceptions());
    }

    Row row() {
        return row;
    }

    boolean fits(Matter m) {
        return (niaga & bit(m.niaga())) != 0
                && (transactions & 1 << m.transaction().ordinal()) != 0
                && (customer & bit(m.customer())) != 0
                && (phaseNow & 1 << m.phaseNow().ordinal()) != 0
                && (phaseAsked & 1 << m.phaseAsked().ordinal()) != 0
                && m.powerAsked() > above
                && m.powerAsked() <= upTo
                && (increase & bit(m.increase())) != 0
                && (area == 0 || (m.areas() & area) != 0)
                && (exceptions == 0 || (m.exceptions() & exceptions) != 0);
    }

    /** Whether a switch of the edition puts it to sleep, although its own words could fit. */
    boolean asleep(Parameters parameters) {
        Condition when = row.when();
        boolean limits = when.limited() != null && transactions == 0;
        boolean nowhere = when.area() != null && when.area().in(parameters).isEmpty();
        return limits || nowhere || (when.increase() != null && increase == 0);
    }

    private static int transactions(Condition when, Parameters parameters) {
        int named = when.transactions().isEmpty() ? EVERY_TRANSACTION : mask(when.transactions());
        if (when.limited() == null) {
            return named;
        }
        int bound = mask(parameters.limitsApplyTo());
        return named & (when.limited() ? bound : ~bound);
    }

    private static int mask(Set<Transaction> kinds) {
        int mask = 0;
        for (Transaction kind : kinds) {
            mask |= 1 << kind.ordinal();
        }
        return mask;
    }

    private static int mask(@Nullable Boolean wanted) {
        return wanted == null ? BOTH : bit(wanted);
    }

    private static int mask(@Nullable Phase wanted) {
        return wanted == null ? BOTH : 1 << wanted.ordinal();
    }

    /** Where everything counts as an increase: open or wanted, it always fits; not wanted, never. */
    private static int always(@Nullable Boolean wanted) {
        return wanted == null || wanted ? BOTH : 0;
    }

    private static int bit(boolean value) {
        return value ? 2 : 1;
    }
}
