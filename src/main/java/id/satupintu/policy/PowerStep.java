package id.satupintu.policy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A standard power step of the low-voltage network. No power stands in both phases, so the step tells the phase.
 *
 * @param va power in VA
 * @param phase the phase in which the step is built
 * @param amperes size of the main breaker in A, per phase
 */
public record PowerStep(int va, Phase phase, int amperes) {

    private static final int[][] ONE_PHASE = {
        {450, 2},
        {900, 4},
        {1_300, 6},
        {2_200, 10},
        {3_500, 16},
        {4_400, 20},
        {5_500, 25},
        {7_700, 35},
        {11_000, 50},
        {13_900, 63},
        {17_600, 80},
        {22_000, 100}
    };
    private static final int[][] THREE_PHASE = {
        {3_900, 6},
        {6_600, 10},
        {10_600, 16},
        {13_200, 20},
        {16_500, 25},
        {23_000, 35},
        {33_000, 50},
        {41_500, 63},
        {53_000, 80},
        {66_000, 100},
        {82_500, 125},
        {105_000, 160},
        {131_000, 200},
        {147_000, 225},
        {164_000, 250},
        {197_000, 300}
    };
    private static final List<PowerStep> ALL = Stream.concat(
                    built(ONE_PHASE, Phase.ONE), built(THREE_PHASE, Phase.THREE))
            .sorted(Comparator.comparingInt(PowerStep::va))
            .toList();
    private static final Map<Integer, PowerStep> BY_VA =
            ALL.stream().collect(Collectors.toUnmodifiableMap(PowerStep::va, Function.identity()));

    /** Every standard step, smallest first. */
    public static List<PowerStep> all() {
        return ALL;
    }

    /** The step of exactly this power, if there is one. */
    public static Optional<PowerStep> of(int va) {
        return Optional.ofNullable(BY_VA.get(va));
    }

    /** The phase that follows from the power, or empty when the power is no standard step. */
    public static Optional<Phase> phaseOf(int va) {
        return Optional.ofNullable(derived(va));
    }

    /** The next smaller step of that phase, to be offered instead of a power that is no step. */
    public static Optional<PowerStep> below(int va, Phase phase) {
        return ALL.reversed().stream()
                .filter(step -> step.phase == phase && step.va < va)
                .findFirst();
    }

    /** The next larger step of that phase. */
    public static Optional<PowerStep> above(int va, Phase phase) {
        return ALL.stream().filter(step -> step.phase == phase && step.va > va).findFirst();
    }

    /** The breaker as installers write it, "1x50 A" or "3x16 A". */
    public String breaker() {
        return phase.number() + "x" + amperes + " A";
    }

    static @Nullable Phase derived(int va) {
        PowerStep step = BY_VA.get(va);
        return step == null ? null : step.phase;
    }

    private static Stream<PowerStep> built(int[][] rows, Phase phase) {
        return Arrays.stream(rows).map(row -> new PowerStep(row[0], phase, row[1]));
    }
}
