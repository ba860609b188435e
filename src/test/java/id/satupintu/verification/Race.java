package id.satupintu.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Does one thing on many threads that start together, and gathers what came of it; nothing counts as null. */
final class Race {

    private Race() {}

    static <T> List<T> of(int runners, Supplier<@Nullable T> work) {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<T>> running = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(runners)) {
            for (int i = 0; i < runners; i++) {
                running.add(threads.submit(() -> {
                    start.await();
                    return work.get();
                }));
            }
            start.countDown();
        }
        return running.stream().map(Race::outcome).filter(Objects::nonNull).toList();
    }

    /** What a runner came to; whatever went wrong there is told with its cause. */
    private static <T> T outcome(Future<T> runner) {
        return switch (runner.state()) {
            case FAILED -> throw new AssertionError("A runner failed", runner.exceptionNow());
            default -> runner.resultNow();
        };
    }
}
