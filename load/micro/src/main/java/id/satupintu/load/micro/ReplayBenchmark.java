package id.satupintu.load.micro;

import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.Choice;
import id.satupintu.callguide.guide.FieldName;
import id.satupintu.callguide.guide.Question;
import id.satupintu.callguide.replay.PastCall;
import id.satupintu.callguide.replay.Replay;
import id.satupintu.callguide.replay.ReplayTally;
import id.satupintu.policy.Edition;
import id.satupintu.policy.EditionId;
import id.satupintu.policy.PolicyRules;
import id.satupintu.workday.SiteZone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Calls of eight answers put before a draft whose limit is higher, in memory: what the engine itself does per second. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ReplayBenchmark {

    private static final int CALLS = 10_000;
    private static final String[] POWERS = {"900", "1300", "2200", "5500", "11000", "13900", "16500", "22000", "33000"};
    private static final Choice[] NEEDS = {Choice.PB, Choice.PD, Choice.PD, Choice.PS};
    private static final Edition SEED = edition("seed", PolicyRules.SEED);
    private static final Edition WIDER = edition(
            "wider", PolicyRules.SEED.with(PolicyRules.SEED.parameters().limits(17_600, 22_000)));

    private final List<PastCall> calls = calls();

    private static Edition edition(String name, PolicyRules rules) {
        return new Edition(new EditionId(name), "PLN", "Niaga", null, null, LocalDate.of(2026, 1, 1), rules, true);
    }

    private static List<PastCall> calls() {
        var random = new Random(43);
        var calls = new ArrayList<PastCall>();
        for (int call = 0; call < CALLS; call++) {
            calls.add(new PastCall(
                    new UUID(call, 0), Instant.EPOCH.plusSeconds(call), SiteZone.WIB, "JKT", SEED, answers(random)));
        }
        return calls;
    }

    private static List<Answer> answers(Random random) {
        var need = NEEDS[random.nextInt(NEEDS.length)];
        var answers = new ArrayList<Answer>();
        answers.add(Answer.of(Question.NEED, need));
        if (need == Choice.PS) {
            answers.add(Answer.of(Question.PS_KIND, Choice.CUSTOMER));
        }
        answers.add(Answer.of(
                Question.DETAILS,
                Map.of(
                        FieldName.POWER_NOW, POWERS[random.nextInt(POWERS.length)],
                        FieldName.POWER_ASKED, POWERS[random.nextInt(POWERS.length)],
                        FieldName.IDPEL, "521234567890",
                        FieldName.PROVINCE, random.nextBoolean() ? "33" : "31")));
        answers.add(Answer.of(Question.HAS_APP, Choice.ALREADY));
        answers.add(Answer.of(Question.ACCOUNT, Choice.NOT_VERIFIED));
        answers.add(Answer.of(Question.VERIFY_NOW, Choice.YES));
        answers.add(Answer.of(Question.PROFILE, Map.of(FieldName.ACCOUNT_NAME, "Apsari78")));
        answers.add(Answer.of(Question.UPGRADE, Choice.DONE));
        return answers;
    }

    @Benchmark
    @OperationsPerInvocation(CALLS)
    public ReplayTally callsReplayed() {
        var replay = new Replay(WIDER);
        calls.forEach(replay::take);
        return replay.tally();
    }
}
