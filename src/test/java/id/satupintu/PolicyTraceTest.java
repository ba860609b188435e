package id.satupintu;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * From each rule of the policy to the tests that hold it and the screens where it is met. The rules stand in
 * {@code docs/policy-rules.csv}; the page {@code docs/policy-trace.md} is written anew by every run.
 */
class PolicyTraceTest {

    private static final Path RULES = Path.of("docs", "policy-rules.csv");
    private static final Path PAGE = Path.of("docs", "policy-trace.md");
    private static final Path TESTS = Path.of("src", "test", "java");
    private static final Pattern LINE = Pattern.compile("([QA]-\\d+),\"([^\"]*)\",\"((?:[^\"]|\"\")*)\",(.*)");
    private static final Pattern TAG = Pattern.compile("@Tag\\(\"([QA]-\\d+)\"\\)");

    private static final Map<String, Set<String>> TESTS_OF = new TreeMap<>();
    private static final List<Rule> ALL = new ArrayList<>();

    private record Rule(String id, String source, String words, List<String> screens) {}

    @BeforeAll
    static void read() throws IOException {
        for (String line : Files.readAllLines(RULES)) {
            var found = LINE.matcher(line);
            if (found.matches()) {
                ALL.add(new Rule(
                        found.group(1),
                        found.group(2),
                        found.group(3).replace("\"\"", "\""),
                        List.of(found.group(4).split(" "))));
            }
        }
        try (Stream<Path> files = Files.walk(TESTS)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                TAG.matcher(Files.readString(file))
                        .results()
                        .forEach(tag -> TESTS_OF.computeIfAbsent(tag.group(1), rule -> new TreeSet<>())
                                .add(file.getFileName().toString().replace(".java", "")));
            }
        }
    }

    @Test
    void theWholePolicyIsListed() {
        assertThat(ALL).extracting(Rule::id).doesNotHaveDuplicates();
        assertThat(ALL.stream().filter(rule -> rule.id().startsWith("Q"))).hasSize(72);
        assertThat(ALL.stream().filter(rule -> rule.id().startsWith("A"))).hasSize(44);
    }

    @Test
    void everyRuleHasATest() {
        assertThat(ALL)
                .extracting(Rule::id)
                .as("rules of the policy without a test that is tagged with their number")
                .allMatch(TESTS_OF::containsKey);
    }

    @Test
    void noTestNamesARuleThatIsNotThere() {
        Set<String> known = ALL.stream().map(Rule::id).collect(Collectors.toSet());

        assertThat(known).containsAll(TESTS_OF.keySet());
    }

    @Test
    void everyScreenThatARuleNamesIsThere() {
        Set<String> routes = HouseClasses.ALL.stream()
                .filter(type -> type.isAnnotatedWith(Route.class))
                .map(PolicyTraceTest::route)
                .collect(Collectors.toSet());

        assertThat(routes)
                .containsAll(
                        ALL.stream().flatMap(rule -> rule.screens().stream()).toList());
    }

    private static String route(JavaClass view) {
        return view.getAnnotationOfType(Route.class).value().replaceFirst("/:[a-z]+\\?$", "");
    }

    @Test
    void thePageSaysWhereEachRuleIsHeldAndMet() throws IOException {
        String page = ALL.stream().map(PolicyTraceTest::row).collect(joining("\n", """
                        # From rule to test to screen

                        Written by `PolicyTraceTest` in every run, from `docs/policy-rules.csv` and the `@Tag` of the tests. A rule
                        without a test fails the build. Screens are named by their path.

                        | rule | lines of the policy | in short | tests | screens |
                        |---|---|---|---|---|
                        """, "\n"));
        if (!Files.exists(PAGE) || !Files.readString(PAGE).equals(page)) {
            Files.writeString(PAGE, page);
        }

        assertThat(page.lines().filter(line -> line.startsWith("| Q-"))).hasSize(72);
    }

    private static String row(Rule rule) {
        String tests = String.join(", ", TESTS_OF.getOrDefault(rule.id(), Set.of()));
        return "| " + rule.id() + " | " + rule.source() + " | " + rule.words().replace("|", "\\|") + " | " + tests
                + " | "
                + rule.screens().stream().map(screen -> "`/" + screen + "`").collect(joining(" ")) + " |";
    }
}
