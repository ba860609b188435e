package id.satupintu.load.micro;

import id.satupintu.identity.NikCheck;
import id.satupintu.identity.NikFinding;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Form, date, region and age of a NIK. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class NikBenchmark {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final List<String> niks = Niks.some();
    private int next;

    @Benchmark
    public NikFinding niks() {
        next = next + 1 == niks.size() ? 0 : next + 1;
        return NikCheck.of(niks.get(next), null, null, TODAY);
    }
}
