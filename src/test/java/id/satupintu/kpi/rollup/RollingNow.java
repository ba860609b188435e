package id.satupintu.kpi.rollup;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;

/** Rolls at once and comes back when it is done, for tests of other packages. */
public class RollingNow {

    private final Roller roller;
    private final Rebuild rebuild;

    RollingNow(Roller roller, Rebuild rebuild) {
        this.roller = roller;
        this.rebuild = rebuild;
    }

    /** Everything that is closed, from this day on. */
    public void rollSince(LocalDate day) {
        stubbornly(() -> {
            roller.roll(day, true);
            return 0;
        });
    }

    /** How many parts a rebuild finds wrong from this day on. */
    public int rebuildSince(LocalDate day) {
        return stubbornly(
                () -> rebuild.run(day.minusDays(1), () -> false, step -> {}).changed());
    }

    /** The house's own roller may be at work. */
    private static <T> T stubbornly(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (ConcurrencyFailureException another) {
                if (attempt == 20) {
                    throw another;
                }
            }
        }
    }
}
