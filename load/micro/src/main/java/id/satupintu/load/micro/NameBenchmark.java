package id.satupintu.load.micro;

import id.satupintu.identity.NameFinding;
import id.satupintu.identity.NameMatch;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The pairs of name-pairs.csv one after the other, nothing remembered from one to the next. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class NameBenchmark {

    private final List<LabelledPair> pairs = LabelledPair.read("name-pairs.csv");
    private int next;

    private LabelledPair next() {
        next = next + 1 == pairs.size() ? 0 : next + 1;
        return pairs.get(next);
    }

    @Benchmark
    public NameFinding names() {
        var pair = next();
        return NameMatch.compare(pair.ktpName(), pair.accountName());
    }

    @Benchmark
    public int namesByWeightedRatio() {
        return Measures.weightedRatio(next());
    }

    @Benchmark
    public double namesByJaroWinkler() {
        return Measures.jaroWinkler(next());
    }
}
