package id.satupintu.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** The tables that travel with this room. */
final class Shipped {

    private Shipped() {}

    static Stream<String> lines(String file) {
        try (var in = Shipped.class.getResourceAsStream("/identity/" + file)) {
            if (in == null) {
                throw new IllegalStateException("Not shipped: identity/" + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read identity/" + file, unreadable);
        }
    }
}
