package id.satupintu.simulation.script;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.Outcome;
import id.satupintu.callguide.guide.RequestFacts;
import id.satupintu.policy.RouteKind;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What simulated callers say, walked through the guide")
class ConversationTest {

    private static final List<String> SITES = List.of("JKT", "SMG", "DPS", "MDN", "JAP");
    private static final List<RequestFacts> FACTS =
            many(2_000).flatMap(walked -> walked.facts().stream()).toList();

    @Test
    void theSameSeedSaysTheSame() {
        List<List<Answer>> once = many(100).map(walked -> walked.answers).toList();
        List<List<Answer>> again = many(100).map(walked -> walked.answers).toList();

        assertThat(again).isEqualTo(once);
        assertThat(once.getFirst()).isNotEqualTo(once.get(1));
    }

    @Test
    void everyCallComesToItsEnd() {
        assertThat(FACTS).extracting(RequestFacts::outcome).doesNotContain(Outcome.UNFINISHED);
    }

    @Test
    void everyRouteAndOutcomeIsMet() {
        assertThat(FACTS)
                .extracting(facts -> facts.routing().route())
                .contains(
                        RouteKind.PLN_MOBILE,
                        RouteKind.NON_NIAGA,
                        RouteKind.CC_REGISTER,
                        RouteKind.APKT_SIMONE,
                        RouteKind.OUTSIDE_POLICY);
        assertThat(FACTS).extracting(RequestFacts::outcome).contains(Outcome.DECLINED, Outcome.ESCALATED);
        assertThat(FACTS)
                .extracting(facts -> String.valueOf(facts.routing().exception()))
                .contains("NO_PHONE", "PHONE_UNSUPPORTED", "VVIP", "HARD_COMPLAINT");
    }

    @Test
    void mostAreDirectedToTheApplication() {
        Map<Outcome, Long> outcomes =
                FACTS.stream().collect(Collectors.groupingBy(RequestFacts::outcome, Collectors.counting()));
        double eligible = outcomes.get(Outcome.DIRECTED) + outcomes.get(Outcome.DECLINED);

        assertThat(outcomes.get(Outcome.DIRECTED) / eligible).isBetween(0.88, 0.99);
        assertThat(outcomes.get(Outcome.NON_NIAGA) / (double) FACTS.size()).isBetween(0.15, 0.35);
    }

    @Test
    void guidedDownloadsMostlySucceedAndThoseLeftAloneStayUnknown() {
        Map<String, Long> installed = FACTS.stream()
                .map(facts -> String.valueOf(facts.installed()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        assertThat(installed).containsKeys("YES", "NO", "UNKNOWN");
        assertThat(installed.get("YES")).isGreaterThan(installed.get("NO") * 3);
    }

    private static Stream<Walked> many(int count) {
        return IntStream.range(0, count).mapToObj(seed -> Walked.of(seed, SITES.get(seed % SITES.size())));
    }
}
