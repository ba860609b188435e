package id.satupintu.simulation.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The names of one culture: given names by sex, and last names. */
record NameList(List<String> women, List<String> men, List<String> last) {

    static NameList of(Culture culture) {
        Map<String, List<String>> lists = new HashMap<>();
        lines("/simulation/names/" + culture.name().toLowerCase(Locale.ROOT) + ".txt")
                .forEach(line -> lists.put(line.substring(0, 1), names(line.substring(2))));
        return new NameList(list(lists, "F"), list(lists, "M"), list(lists, "L"));
    }

    private static List<String> list(Map<String, List<String>> lists, String key) {
        return Objects.requireNonNull(lists.get(key), key);
    }

    private static List<String> names(String line) {
        return Arrays.stream(line.split(",")).map(String::strip).toList();
    }

    static List<String> lines(String path) {
        try (var file = Objects.requireNonNull(NameList.class.getResourceAsStream(path), path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
