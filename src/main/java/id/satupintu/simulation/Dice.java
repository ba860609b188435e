package id.satupintu.simulation;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/** Chance that falls the same way again whenever the seed and what it is thrown for are the same. Not thread-safe. */
public final class Dice {

    private final SplittableRandom random;

    private Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Dice for one matter under a seed; {@code matter} is told apart by what its parts print. */
    public static Dice of(long seed, Object... matter) {
        long mixed = seed;
        for (Object part : matter) {
            mixed = mixed * 0x9E3779B97F4A7C15L + part.toString().hashCode();
            mixed ^= mixed >>> 29;
        }
        return new Dice(mixed);
    }

    /** From 0 to below 1. */
    public double share() {
        return random.nextDouble();
    }

    /** Falls true in this share of all throws. */
    public boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** A whole number, both ends included. */
    public int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** A span of whole milliseconds between the two. */
    public Duration between(Duration least, Duration most) {
        return Duration.ofMillis(random.nextLong(least.toMillis(), most.toMillis() + 1));
    }

    /** A span between so many seconds. */
    public Duration seconds(int least, int most) {
        return between(Duration.ofSeconds(least), Duration.ofSeconds(most));
    }

    /** Any of them, each as likely as the next. */
    @SafeVarargs
    public final <T> T oneOf(T... things) {
        return things[random.nextInt(things.length)];
    }

    /** Any of them, each as likely as the next. */
    public <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** One of them, each as likely as its weight says. */
    public <T> T weighted(Collection<T> things, ToDoubleFunction<T> weight) {
        double left = random.nextDouble() * things.stream().mapToDouble(weight).sum();
        T fallen = things.iterator().next();
        for (T thing : things) {
            fallen = thing;
            left -= weight.applyAsDouble(thing);
            if (left < 0) {
                break;
            }
        }
        return fallen;
    }

    /** So many decimal digits. */
    public String digits(int count) {
        StringBuilder digits = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }
}
