package id.satupintu;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.vaadin.flow.router.Route;
import id.satupintu.TaggedTests.Held;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

    private static final Map<String, List<Held>> TESTS_OF = new TreeMap<>();
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
        TESTS_OF.putAll(TaggedTests.in(TESTS).byRule());
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
                        without a test fails the build. Screens are named by their path. What each test claims stands
                        [below](#what-the-tests-say), rule by rule.

                        | rule | lines of the policy | in short | tests | screens |
                        |---|---|---|---|---|
                        """, "\n"))
                + ALL.stream().map(PolicyTraceTest::sentences).collect(joining("", "\n## What the tests say\n", ""));
        if (!Files.exists(PAGE) || !Files.readString(PAGE).equals(page)) {
            Files.writeString(PAGE, page);
        }

        assertThat(page.lines().filter(line -> line.startsWith("| [Q-"))).hasSize(72);
        assertThat(page.lines().filter(line -> line.startsWith("### "))).hasSize(ALL.size());
    }

    private static String row(Rule rule) {
        String tests = held(rule).map(Held::test).distinct().sorted().collect(joining(", "));
        return "| [" + rule.id() + "](#" + rule.id().toLowerCase(Locale.ROOT) + ") | " + rule.source() + " | "
                + rule.words().replace("|", "\\|") + " | " + tests + " | "
                + rule.screens().stream().map(screen -> "`/" + screen + "`").collect(joining(" ")) + " |";
    }

    /** One line for each test class, with what it claims of the rule. */
    private static String sentences(Rule rule) {
        Map<String, String> byTest = held(rule)
                .collect(Collectors.groupingBy(
                        Held::test,
                        TreeMap::new,
                        Collectors.mapping(PolicyTraceTest::claim, Collectors.joining("; "))));
        return byTest.entrySet().stream()
                .map(test -> "- " + test.getKey() + ": " + test.getValue() + "\n")
                .collect(joining("", "\n### " + rule.id() + "\n\n", ""));
    }

    private static String claim(Held held) {
        return held.sentence().isEmpty() ? "all of it" : "*" + held.sentence().replace("*", "\\*") + "*";
    }

    private static Stream<Held> held(Rule rule) {
        return TESTS_OF.getOrDefault(rule.id(), List.of()).stream();
    }
}
