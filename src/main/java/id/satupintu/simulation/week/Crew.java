package id.satupintu.simulation.week;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** A few hands that lay the sites of a day side by side. */
public final class Crew implements AutoCloseable {

    private static final int HANDS = 3;

    private final ExecutorService hands = Executors.newFixedThreadPool(
            HANDS, Thread.ofPlatform().daemon().name("week-", 1).factory());

    /** Does the work for each of them and waits for the last. */
    public <T> void each(List<T> things, Consumer<T> work) {
        List<CompletableFuture<Void>> done = things.stream()
                .map(thing -> CompletableFuture.runAsync(() -> work.accept(thing), hands))
                .toList();
        try {
            CompletableFuture.allOf(done.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    @Override
    public void close() {
        hands.shutdown();
    }
}
