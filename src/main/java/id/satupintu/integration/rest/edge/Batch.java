package id.satupintu.integration.rest.edge;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * One item or an array of them; the answer has the same shape.
 *
 * @param array whether an array was sent
 * @param items what was sent, in its order
 */
public record Batch<T>(boolean array, List<T> items) {

    /** The most items that one call may bring. */
    public static final int MOST = 10_000;

    /** Answers each item; an array by an array, one object by one object. */
    public Object answer(Function<T, ?> each) {
        return answer((item, place) -> each.apply(item));
    }

    /** The same, where an answer may refuse the call: each is told the place of its item, such as {@code items[3].}. */
    public Object answer(BiFunction<T, String, ?> each) {
        return array
                ? IntStream.range(0, items.size())
                        .mapToObj(at -> each.apply(items.get(at), place(at) + "."))
                        .toList()
                : each.apply(items.getFirst(), "");
    }

    static String place(int at) {
        return "items[" + at + "]";
    }
}
