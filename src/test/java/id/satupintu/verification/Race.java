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
        return running.stream().map(Future::resultNow).filter(Objects::nonNull).toList();
    }
}
