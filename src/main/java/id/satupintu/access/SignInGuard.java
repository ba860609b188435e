package id.satupintu.access;

import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: after three wrong passwords for one login from one address each further try has to wait, twice
 * as long every time, up to fifteen minutes. It is kept in memory and forgotten with the first right password.
 */
@Component
class SignInGuard {

    private static final int FREE_TRIES = 3;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int DOUBLINGS = 8;
    private static final int MOST_REMEMBERED = 10_000;

    private final Map<Key, Failures> failures = new ConcurrentHashMap<>();

    private record Key(String login, String address) {}

    private record Failures(int count, Instant last) {
        Instant until() {
            if (count < FREE_TRIES) {
                return last;
            }
            Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(count - FREE_TRIES, DOUBLINGS));
            return last.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
        }
    }

    /** How long this login has to wait from this address before the next try counts; zero when it need not. */
    Duration wait(String login, String address) {
        Failures known = failures.get(new Key(login, address));
        if (known == null) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(Workday.now(), known.until());
        return left.isNegative() ? Duration.ZERO : left;
    }

    void failed(String login, String address) {
        Instant now = Workday.now();
        if (failures.size() > MOST_REMEMBERED) {
            failures.values().removeIf(old -> old.last().isBefore(now.minus(LONGEST_WAIT)));
        }
        failures.merge(new Key(login, address), new Failures(1, now), (old, one) -> new Failures(old.count() + 1, now));
    }

    void succeeded(String login, String address) {
        failures.remove(new Key(login, address));
    }
}
