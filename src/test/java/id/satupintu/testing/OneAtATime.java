package id.satupintu.testing;

import java.util.Set;
import org.junit.jupiter.api.parallel.ResourceLocksProvider;

/** Test classes run side by side in one JVM, but those of one {@link Lane} one after the other. */
public final class OneAtATime implements ResourceLocksProvider {

    private static final Lock SCREENS = new Lock("screens");

    @Override
    public Set<Lock> provideForClass(Class<?> test) {
        Lock lane = new Lock("lane " + Lane.of(test).name());
        return Lane.ofScreens(test) ? Set.of(lane, SCREENS) : Set.of(lane);
    }
}
