package id.satupintu.policy;

import org.jspecify.annotations.Nullable;

/**
 * All of a question that can make a difference to a table, packed into one number: questions of one shape are decided by
 * the same row, or miss the same facts. A known power counts by its place between the marks, and by whether it is more
 * than the power now; where it is open, the power now itself counts.
 */
final class Shape {

    private static final int OPEN = 0;
    private static final long ANY_POWER = 1L << Integer.SIZE;

    private long packed;

    private Shape() {}

    static long of(RoutingQuestion asked, DecisionTable table) {
        Integer va = asked.powerAsked();
        Shape shape = new Shape();
        shape.add(3, said(asked.niaga()));
        shape.add(Transaction.values().length + 1, said(asked.transaction()));
        shape.add(3, asked.idpel() == null ? OPEN : said(!asked.idpel().isBlank()));
        shape.add(Phase.values().length + 1, said(asked.phaseNowOrDerived()));
        shape.add(Phase.values().length + 1, said(va == null ? asked.phaseAsked() : asked.phaseAskedOrDerived()));
        shape.add(1 << ExceptionKind.values().length, Exceptions.mask(asked));
        shape.add(table.lies().size() + 1, asked.province() == null ? OPEN : 1 + table.lieOf(asked.province()));
        shape.power(va, asked.powerNow(), table);
        return shape.packed;
    }

    private void power(@Nullable Integer asked, @Nullable Integer now, DecisionTable table) {
        long known = 2L * table.places();
        if (asked == null) {
            add(known + ANY_POWER, known + (now == null ? 0 : now));
        } else {
            int more = now == null || asked > now ? 1 : 0;
            add(known + ANY_POWER, 2L * table.placeOf(asked) + more);
        }
    }

    private void add(long values, long value) {
        packed = packed * values + value;
    }

    private static int said(@Nullable Boolean value) {
        return value == null ? OPEN : value ? 2 : 1;
    }

    private static int said(@Nullable Enum<?> value) {
        return value == null ? OPEN : 1 + value.ordinal();
    }
}
