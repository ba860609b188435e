package id.satupintu.load.micro;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A line of a labelled list.
 *
 * @param match whether people accepted the account name at once
 */
record LabelledPair(String ktpName, String accountName, boolean match) {

    static List<LabelledPair> read(String file) {
        try (var in = Objects.requireNonNull(LabelledPair.class.getResourceAsStream("/identity/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(LabelledPair::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static LabelledPair of(String line) {
        var cells = cells(line);
        return new LabelledPair(cells.get(0), cells.get(1), cells.get(2).equals("MATCH"));
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
