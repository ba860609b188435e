package id.satupintu.load.micro;

import id.satupintu.policy.Edition;
import id.satupintu.policy.EditionId;
import id.satupintu.policy.ExceptionKind;
import id.satupintu.policy.Phase;
import id.satupintu.policy.PolicyRules;
import id.satupintu.policy.PolicyTable;
import id.satupintu.policy.RoutingAnswer;
import id.satupintu.policy.RoutingQuestion;
import id.satupintu.policy.Transaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * The decision table, once with all facts known, as telephony sends them in bulk, and once with facts still open, as in
 * the middle of a call: then every way the call can go on is looked at.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class RoutingBenchmark {

    private static final Edition SEED = new Edition(
            new EditionId("seed"), "PLN", "Niaga", null, null, LocalDate.of(2026, 1, 1), PolicyRules.SEED, true);
    private static final int[] POWERS = {450, 900, 1_300, 2_200, 6_600, 10_600, 11_000, 13_900, 22_000, 33_000};

    private final List<RoutingQuestion> known = questions(false);
    private final List<RoutingQuestion> open = questions(true);
    private int next;

    private static List<RoutingQuestion> questions(boolean open) {
        var random = new Random(40);
        var questions = new ArrayList<RoutingQuestion>();
        for (var transaction : Transaction.values()) {
            for (int asked : POWERS) {
                questions.add(question(transaction, 1_300, asked, "31", random, open));
                questions.add(question(transaction, 16_500, asked, "33", random, open));
            }
        }
        questions.add(RoutingQuestion.notNiaga());
        Collections.shuffle(questions, random);
        return questions;
    }

    private static RoutingQuestion question(
            Transaction transaction, int now, int asked, String province, Random random, boolean open) {
        var draft = RoutingQuestion.about(transaction)
                .draft()
                .idpel(unless(open && random.nextBoolean(), random.nextInt(5) == 0 ? "" : "521234567890"))
                .powerNow(unless(open && random.nextBoolean(), now))
                .powerAsked(unless(open && random.nextBoolean(), asked))
                .phaseAsked(random.nextInt(6) == 0 ? Phase.THREE : null)
                .province(unless(open && random.nextBoolean(), province));
        return (random.nextInt(10) == 0 ? draft.exceptions(ExceptionKind.NO_PHONE) : draft).question();
    }

    private static <T> @Nullable T unless(boolean unknown, T fact) {
        return unknown ? null : fact;
    }

    private RoutingAnswer nextOf(List<RoutingQuestion> questions) {
        next = next + 1 >= questions.size() ? 0 : next + 1;
        return PolicyTable.decide(questions.get(next), SEED);
    }

    @Benchmark
    public RoutingAnswer routes() {
        return nextOf(known);
    }

    @Benchmark
    public RoutingAnswer routesWithOpenFacts() {
        return nextOf(open);
    }
}
