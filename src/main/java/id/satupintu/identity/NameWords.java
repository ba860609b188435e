package id.satupintu.identity;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The word lists, read once. They grow by editing text files, not code. */
final class NameWords {

    /** Weak families take the low bits, known families the bits from here on. */
    private static final int FIRST_KNOWN_FAMILY = 40;

    private static final Map<String, WordFacts> FACTS = new HashMap<>();
    private static final Map<Character, List<String>> JOINED_AFFIXES;

    static {
        for (var use : WordUse.values()) {
            readList(use);
        }
        JOINED_AFFIXES = FACTS.entrySet().stream()
                .filter(entry -> entry.getValue().isJoined())
                .map(Map.Entry::getKey)
                .sorted()
                .collect(groupingBy(affix -> affix.charAt(0)));
    }

    private NameWords() {}

    static WordFacts of(String word) {
        return FACTS.getOrDefault(word, WordFacts.UNKNOWN);
    }

    /** Affixes with this first letter that people also write onto names without a gap. */
    static List<String> joinedAffixes(char letter) {
        return JOINED_AFFIXES.getOrDefault(letter, List.of());
    }

    /** A cheap look before the list itself. */
    static boolean beginsJoinedAffix(char letter) {
        return JOINED_AFFIXES.containsKey(letter);
    }

    private static void readList(WordUse use) {
        var lines = Shipped.lines(use.file())
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" "))
                .toList();
        for (int number = 0; number < lines.size(); number++) {
            for (var word : lines.get(number)) {
                note(word, use, number, lines.get(number)[0]);
            }
        }
    }

    private static void note(String word, WordUse use, int line, String first) {
        var facts = of(word).with(use);
        FACTS.put(
                word,
                switch (use) {
                    case WEAK -> facts.inFamily(line);
                    case FAMILIES -> facts.inFamily(line + FIRST_KNOWN_FAMILY);
                    case BALINESE -> facts.inCaste(line);
                    case CLANS -> facts.ofClan(first);
                    default -> facts;
                });
    }
}
