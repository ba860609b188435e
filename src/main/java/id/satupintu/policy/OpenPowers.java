package id.satupintu.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The powers that stand for all others: one standard step for each way of lying to the marks of the table and to the
 * power now, one power above every step, and a power now that lies below every step.
 */
final class OpenPowers {

    private final DecisionTable table;
    private final int powerNow;
    private final @Nullable Phase said;
    private final List<UnaryOperator<Matter>> found = new ArrayList<>();
    private final boolean[] seen;

    private OpenPowers(RoutingQuestion asked, PolicyRules rules) {
        this.table = rules.table();
        this.powerNow = asked.powerNow() == null ? 0 : asked.powerNow();
        this.said = asked.phaseAsked();
        this.seen = new boolean[table.places() * 4];
    }

    static List<UnaryOperator<Matter>> of(RoutingQuestion asked, PolicyRules rules) {
        OpenPowers powers = new OpenPowers(asked, rules);
        PowerStep.all().forEach(step -> powers.consider(step.va(), step.phase()));
        powers.consider(above(powers.powerNow), Phase.THREE);
        if (powers.powerNow > 0 && powers.powerNow < PowerStep.all().getFirst().va()) {
            powers.consider(powers.powerNow, Phase.ONE);
        }
        return powers.found;
    }

    /** Above every step and the power now, as far as whole numbers go. */
    private static int above(int powerNow) {
        int highest = Math.max(powerNow, PowerStep.all().getLast().va());
        return highest == Integer.MAX_VALUE ? highest : highest + 1;
    }

    private void consider(int va, Phase built) {
        Phase phase = said == null ? built : said;
        int place = placeOf(va, phase);
        if (!seen[place]) {
            seen[place] = true;
            found.add(matter -> matter.asking(va, phase));
        }
    }

    private int placeOf(int va, Phase phase) {
        int place = table.placeOf(va) * 2 + (phase == Phase.ONE ? 0 : 1);
        return place * 2 + (va > powerNow ? 1 : 0);
    }
}
