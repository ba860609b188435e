package id.satupintu.load.micro;

import static java.util.stream.Collectors.toMap;

import id.satupintu.identity.NameMatch;
import id.satupintu.identity.NameVerdict;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs all benchmarks of this project on one thread and prints what they say side by side, then how good the three ways
 * to compare names are. Arguments are JMH's own, for instance {@code -i 3 NameBenchmark}.
 */
public final class Micro {

    private static final List<String> LISTS = List.of("name-pairs.csv", "more-name-pairs.csv", "island-name-pairs.csv");

    private Micro() {}

    public static void main(String... arguments) throws CommandLineOptionException, RunnerException {
        var asked = new CommandLineOptions(arguments);
        var options = new OptionsBuilder()
                .parent(asked)
                .threads(1)
                .forks(asked.getForkCount().orElse(1))
                .warmupIterations(asked.getWarmupIterations().orElse(5))
                .warmupTime(asked.getWarmupTime().orElse(TimeValue.seconds(3)))
                .measurementIterations(asked.getMeasurementIterations().orElse(5))
                .measurementTime(asked.getMeasurementTime().orElse(TimeValue.seconds(2)))
                .jvmArgsAppend("-XX:+UseSerialGC", "-Xms512m", "-Xmx512m")
                .build();
        printSpeed(new Runner(options).run());
        LISTS.forEach(Micro::printQuality);
    }

    private static void printSpeed(Collection<RunResult> results) {
        var score = results.stream()
                .collect(toMap(
                        result -> result.getPrimaryResult().getLabel(),
                        result -> result.getPrimaryResult().getScore()));
        say("%nOn one thread, per second:%n");
        printRate(score, "names", "name pairs");
        printRate(score, "namesByWeightedRatio", "  by fuzzywuzzy's weighted ratio");
        printRate(score, "namesByJaroWinkler", "  by Commons Text's Jaro-Winkler");
        printRatio(score, "namesByWeightedRatio", "  name pairs : weighted ratio");
        printRatio(score, "namesByJaroWinkler", "  name pairs : Jaro-Winkler");
        printRate(score, "niks", "NIK checks");
        printRate(score, "routes", "routing decisions, all facts known");
        printRate(score, "routesWithOpenFacts", "routing decisions, facts still open");
        printRate(score, "callsReplayed", "calls replayed");
        results.stream()
                .filter(result -> result.getPrimaryResult().getLabel().equals("nameAndNikInWords"))
                .forEach(Micro::printPercentiles);
    }

    private static void printRate(Map<String, Double> score, String benchmark, String words) {
        if (score.containsKey(benchmark)) {
            say("%-40s %,14.0f%n", words, score.get(benchmark));
        }
    }

    private static void printRatio(Map<String, Double> score, String other, String words) {
        if (score.containsKey("names") && score.containsKey(other)) {
            say("%-40s %14.2f%n", words, score.get("names") / score.get(other));
        }
    }

    private static void printPercentiles(RunResult result) {
        var times = result.getPrimaryResult().getStatistics();
        say(
                "%-40s p50 %.1f, p99 %.1f, p99.9 %.1f microseconds%n",
                "name and NIK of one request, in words",
                times.getPercentile(50),
                times.getPercentile(99),
                times.getPercentile(99.9));
    }

    private static void printQuality(String list) {
        var pairs = LabelledPair.read(list);
        say("%nBest F1 on %s (%d pairs), MATCH against the rest:%n", list, pairs.size());
        print("the name rules", BestF1.of(pairs, Micro::rules));
        print("fuzzywuzzy's weighted ratio", BestF1.of(pairs, Measures::weightedRatio));
        print("Commons Text's Jaro-Winkler", BestF1.of(pairs, Measures::jaroWinkler));
    }

    /** The rules need no threshold: they answer. */
    private static double rules(LabelledPair pair) {
        return NameMatch.compare(pair.ktpName(), pair.accountName()).verdict() == NameVerdict.MATCH ? 1 : 0;
    }

    private static void print(String who, BestF1 best) {
        say(
                "%-40s F1 %.3f at %.2f, %d accepted that should not be%n",
                who, best.f1(), best.threshold(), best.falseMatches());
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
