package id.satupintu.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Properties that hold for every question, tried over all combinations of telling values. */
class EveryQuestionTest {

    private static final int SAMPLE = 1_500;

    private record Outcome(RouteKind route, Verification verification) {

        static Outcome of(RoutingQuestion asked) {
            RoutingAnswer answer = PolicyTable.decide(asked, Ask.SEED);
            return new Outcome(answer.route(), answer.verification());
        }
    }

    @Test
    @DisplayName("Every question has an answer that holds together")
    void total() {
        assertThat(Questions.all())
                .hasSizeGreaterThan(50_000)
                .allSatisfy(asked -> holdsTogether(PolicyTable.decide(asked, Ask.SEED)));
    }

    @Test
    @Tag("Q-040")
    @Tag("Q-041")
    @Tag("Q-044")
    @DisplayName("Where nothing is open the rules answer what a plain reading of section 8 answers")
    void agreesWithThePlainReading() {
        List<RoutingQuestion> known =
                Questions.all().filter(asked -> Questions.open(asked).isEmpty()).toList();

        assertThat(known)
                .hasSizeGreaterThan(5_000)
                .allSatisfy(asked -> assertThat(Outcome.of(asked))
                        .isEqualTo(new Outcome(PlainReading.route(asked), PlainReading.verification(asked))));
    }

    @Test
    @DisplayName("ASK is answered exactly when completions differ")
    void asksWhenCompletionsDiffer() {
        assertThat(Questions.sample(SAMPLE)).allSatisfy(asked -> {
            boolean differ = outcomes(asked, Questions.open(asked)).size() > 1;

            assertThat(PolicyTable.decide(asked, Ask.SEED).route() == RouteKind.ASK)
                    .isEqualTo(differ);
        });
    }

    @Test
    @DisplayName("What is missing is enough: once it is known, nothing more is asked")
    void missingIsSufficient() {
        assertThat(asks(SAMPLE)).allSatisfy(asked -> {
            List<Fact> missing = PolicyTable.decide(asked, Ask.SEED).missing();

            assertThat(completions(asked, missing))
                    .allSatisfy(completed -> assertThat(
                                    PolicyTable.decide(completed, Ask.SEED).route())
                            .isNotEqualTo(RouteKind.ASK));
        });
    }

    @Test
    @DisplayName("Nothing is asked in vain: each missing fact changes the outcome by itself in some completion")
    void missingIsMinimal() {
        assertThat(asks(SAMPLE)).allSatisfy(asked -> {
            List<Fact> open = Questions.open(asked);
            List<Fact> missing = PolicyTable.decide(asked, Ask.SEED).missing();

            assertThat(open).containsAll(missing);
            assertThat(open)
                    .allSatisfy(fact -> assertThat(changes(fact, asked, open)).isEqualTo(missing.contains(fact)));
        });
    }

    private static boolean changes(Fact fact, RoutingQuestion asked, List<Fact> open) {
        List<Fact> others = open.stream().filter(other -> other != fact).toList();
        return completions(asked, others)
                .anyMatch(rest -> outcomes(rest, List.of(fact)).size() > 1);
    }

    private static Set<Outcome> outcomes(RoutingQuestion asked, List<Fact> open) {
        return completions(asked, open).map(Outcome::of).collect(Collectors.toSet());
    }

    private static Stream<RoutingQuestion> completions(RoutingQuestion asked, List<Fact> facts) {
        Stream<RoutingQuestion> completed = Stream.of(asked);
        for (Fact fact : facts) {
            completed = completed.flatMap(each -> Questions.completedIn(fact, each).stream());
        }
        return completed;
    }

    private static List<RoutingQuestion> asks(int sample) {
        return Questions.sample(sample).stream()
                .filter(asked -> PolicyTable.decide(asked, Ask.SEED).route() == RouteKind.ASK)
                .filter(asked -> Questions.open(asked).size() < 5)
                .toList();
    }

    private static void holdsTogether(RoutingAnswer answer) {
        boolean app = answer.route() == RouteKind.PLN_MOBILE;
        assertThat(answer.rule()).startsWith("Q-");
        assertThat(answer.missing().isEmpty()).isEqualTo(answer.route() != RouteKind.ASK);
        assertThat(answer.ccRegister() != null).isEqualTo(answer.route() == RouteKind.CC_REGISTER);
        assertThat(answer.exception() != null).isEqualTo(answer.route() == RouteKind.APKT_SIMONE);
        assertThat(answer.ground() == null || answer.ground().startsWith("A-")).isTrue();
        assertThat(app || answer.verification() == Verification.NOT_NEEDED).isTrue();
        assertThat(app || !answer.reminderAfter()).isTrue();
        assertThat(answer.reminderAfter() && answer.verification() == Verification.BLOCKING)
                .isFalse();
    }
}
