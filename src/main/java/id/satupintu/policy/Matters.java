package id.satupintu.policy;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * One matter for each way in which the facts can lie to a table: whatever holds for these holds for every request that
 * could be made.
 */
final class Matters {

    private static final int ABOVE = 1;

    private final DecisionTable table;
    private final List<Integer> powers;

    Matters(DecisionTable table) {
        this.table = table;
        int[] marks = table.marks();
        int top = marks[marks.length - 1] + ABOVE;
        this.powers =
                IntStream.concat(IntStream.of(marks), IntStream.of(top)).boxed().toList();
    }

    void each(Consumer<Matter> seen) {
        for (Transaction transaction : Transaction.values()) {
            for (Phase now : Phase.values()) {
                for (Phase asked : Phase.values()) {
                    powers.forEach(va -> rest(transaction, now, asked, va, seen));
                }
            }
        }
    }

    private void rest(Transaction transaction, Phase now, Phase asked, int va, Consumer<Matter> seen) {
        for (int facts = 0; facts < 8; facts++) {
            boolean niaga = (facts & 1) == 0;
            boolean customer = (facts & 2) == 0;
            int powerNow = (facts & 4) == 0 ? 0 : va;
            for (int exceptions = 0; exceptions < 1 << ExceptionKind.values().length; exceptions++) {
                for (int lie : table.lies()) {
                    seen.accept(new Matter(niaga, transaction, customer, powerNow, va, now, asked, lie, exceptions));
                }
            }
        }
    }
}
