package id.satupintu.load.micro;

import id.satupintu.identity.NameMatch;
import id.satupintu.identity.NikCheck;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What one request asks for: name and NIK, both in words. Its time, not its rate, so that the slowest ones show. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RequestBenchmark {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Locale INDONESIAN = Locale.of("id", "ID");

    private final List<LabelledPair> pairs = LabelledPair.read("name-pairs.csv");
    private final List<String> niks = Niks.some();
    private int next;

    @Benchmark
    public String nameAndNikInWords() {
        next++;
        var pair = pairs.get(next % pairs.size());
        var name = NameMatch.compare(pair.ktpName(), pair.accountName());
        var nik = NikCheck.of(niks.get(next % niks.size()), null, null, TODAY);
        return name.explanation(INDONESIAN) + nik.explanation(INDONESIAN);
    }
}
