package id.satupintu.kpi.rollup;

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

    /** Everything that is closed. */
    public void roll() {
        stubbornly(() -> {
            roller.roll(true);
            return 0;
        });
    }

    /** How many parts a rebuild finds wrong. */
    public int rebuild() {
        return stubbornly(() -> rebuild.run(() -> false, step -> {}).changed());
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
