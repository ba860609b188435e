package id.satupintu.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A labelled line: the name on the KTP, the account name, what people decided and why. */
record NamePair(String ktpName, String accountName, NameVerdict expected, String reason) {

    static List<NamePair> read(String file) {
        try (var in = NamePair.class.getResourceAsStream("/identity/" + file)) {
            if (in == null) {
                throw new IllegalStateException("Missing " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(NamePair::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static NamePair of(String line) {
        var cells = cells(line);
        return new NamePair(cells.get(0), cells.get(1), NameVerdict.valueOf(cells.get(2)), cells.get(3));
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

    NameFinding judged() {
        return NameMatch.compare(ktpName, accountName);
    }

    boolean right() {
        return judged().verdict() == expected;
    }

    @Override
    public String toString() {
        return ktpName + " | " + accountName + " -> " + expected + " (" + reason + ")";
    }
}
