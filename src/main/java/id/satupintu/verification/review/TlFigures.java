package id.satupintu.verification.review;

import id.satupintu.verification.Person;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What one TL did in a span of days.
 *
 * @param handled decisions that stand
 * @param medianWork from taking to deciding, absent where nothing was decided
 * @param skips requests passed on with a reason
 * @param picks requests taken although others had waited longer
 * @param overrides decisions against the advice on the name
 * @param takenBack decisions that were taken back
 * @param agreed second looks that agreed
 * @param looked second looks that were taken
 */
public record TlFigures(
        Person tl,
        int handled,
        @Nullable Duration medianWork,
        int skips,
        int picks,
        int overrides,
        int takenBack,
        int agreed,
        int looked) {

    /** Below so many a rate says nothing. */
    private static final int FEWEST = 20;

    /** The part of the second looks that agreed, from 0 to 1; absent for fewer than 20. */
    public @Nullable Double agreement() {
        return looked < FEWEST ? null : (double) agreed / looked;
    }
}
