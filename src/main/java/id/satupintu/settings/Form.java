package id.satupintu.settings;

import java.time.DateTimeException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How values of one type are written, read and bounded.
 *
 * @param options the codes that can be chosen, empty where anything may be typed
 */
record Form<T>(
        Kind kind,
        Function<String, T> reader,
        Function<T, String> writer,
        List<String> options,
        @Nullable Range<T> range) {

    record Range<T>(T least, T most, Comparator<T> order) {}

    static <T> Form<T> free(Kind kind, Function<String, T> reader, Function<T, String> writer) {
        return new Form<>(kind, reader, writer, List.of(), null);
    }

    static <T extends Comparable<T>> Form<T> between(
            Kind kind, Function<String, T> reader, Function<T, String> writer, T least, T most) {
        return new Form<>(kind, reader, writer, List.of(), new Range<>(least, most, Comparator.naturalOrder()));
    }

    /** The value, whatever the bounds are. */
    T read(String written) {
        try {
            return reader.apply(written.strip());
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            throw new SettingRefused("malformed", written);
        }
    }

    /** The value, if it lies within the bounds. */
    T readWithin(String written) {
        T value = read(written);
        if (range != null && range.order.compare(value, range.least) < 0) {
            throw new SettingRefused("too-small", writer.apply(range.least));
        }
        if (range != null && range.order.compare(value, range.most) > 0) {
            throw new SettingRefused("too-large", writer.apply(range.most));
        }
        return value;
    }
}
