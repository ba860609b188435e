package id.satupintu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which test holds which rule, read from the sources: the tags stand before the method or the class that they are of. */
final class TaggedTests {

    private static final Pattern MARK = Pattern.compile("@Tag\\(\"([QA]-\\d+)\"\\)"
            + "|@DisplayName\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"[\\s+]*)+)\\)"
            + "|(?m:^ *(?:public |final |abstract |static )*class (\\w+))"
            + "|(?:void|boolean) (\\w+)\\(");
    private static final Pattern PIECE = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern WORDS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private final Map<String, List<Held>> byRule = new TreeMap<>();

    /**
     * One place where a rule is held.
     *
     * @param test name of the class
     * @param sentence what it claims, in words; empty where the whole class holds the rule
     */
    record Held(String test, String sentence) {}

    static TaggedTests in(Path sources) throws IOException {
        TaggedTests found = new TaggedTests();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                found.read(file.getFileName().toString().replace(".java", ""), Files.readString(file));
            }
        }
        return found;
    }

    /** By rule, in the order of the files. */
    Map<String, List<Held>> byRule() {
        return byRule;
    }

    private void read(String test, String source) {
        List<String> tags = new ArrayList<>();
        String said = "";
        String about = "";
        for (MatchResult mark : MARK.matcher(source).results().toList()) {
            if (mark.group(1) != null) {
                tags.add(mark.group(1));
            } else if (mark.group(2) != null) {
                said = joined(mark.group(2));
            } else {
                boolean ofClass = mark.group(3) != null;
                String sentence = said.isEmpty() && !ofClass ? words(mark.group(4)) : said;
                String whole = ofClass ? "" : sentence(about, sentence);
                tags.forEach(rule -> hold(rule, new Held(test, whole)));
                about = ofClass ? said : about;
                tags.clear();
                said = "";
            }
        }
    }

    /** Many a method goes on with the sentence that its class began. */
    private static String sentence(String about, String claim) {
        if (about.isEmpty()) {
            return claim;
        }
        return about + (Character.isLowerCase(claim.charAt(0)) ? " " : ": ") + claim;
    }

    private void hold(String rule, Held held) {
        byRule.computeIfAbsent(rule, fresh -> new ArrayList<>()).add(held);
    }

    private static String joined(String pieces) {
        return PIECE.matcher(pieces)
                .results()
                .map(piece -> piece.group(1).replace("\\\"", "\""))
                .collect(Collectors.joining());
    }

    /** A name is a sentence already. */
    private static String words(String method) {
        return String.join(" ", WORDS.split(method)).toLowerCase(Locale.ROOT);
    }
}
