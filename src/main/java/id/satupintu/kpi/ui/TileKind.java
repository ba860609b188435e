package id.satupintu.kpi.ui;

import static id.satupintu.kpi.Measure.*;

import id.satupintu.kpi.KpiRow;
import id.satupintu.kpi.Measure;
import id.satupintu.kpi.export.Numbers;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The tiles: which number leads, what it is a part of, and which numbers stand below it. */
enum TileKind {
    REDIRECTION(DIRECTED, ELIGIBLE, List.of(DIRECTED, DECLINED, WIDE)),
    DOWNLOADS(GUIDED_INSTALLED, GUIDED_NOW, List.of(GUIDED_NOW, GUIDED_INSTALLED, ALONE, INSTALLED_UNKNOWN)),
    EXCEPTIONS(EXCEPTED, null, List.of(NO_PHONE, PHONE_UNSUPPORTED, VVIP, HARD_COMPLAINT)),
    TURNAROUND(DECIDED, null, List.of(DECIDED)),
    APPROVAL(APPROVED, DECIDED, List.of(APPROVED, DECIDED)),
    CALLBACKS(OVERDUE, null, List.of(DUE, OPEN));

    private final Measure main;
    private final @Nullable Measure whole;
    private final List<Measure> lines;

    TileKind(Measure main, @Nullable Measure whole, List<Measure> lines) {
        this.main = main;
        this.whole = whole;
        this.lines = lines;
    }

    /** The number whose list opens at a click on the figure. */
    Measure main() {
        return whole == null ? main : whole;
    }

    List<Measure> lines() {
        return lines;
    }

    /** Of how many the figure speaks. */
    long n(KpiRow row) {
        return switch (this) {
            case EXCEPTIONS -> row.eligible() + row.excepted();
            case CALLBACKS -> row.callbacks().open();
            default -> row.number(main());
        };
    }

    /** The figure itself, or null where too few stand behind it to give a rate. */
    @Nullable
    String figure(KpiRow row, Numbers numbers) {
        return switch (this) {
            case TURNAROUND -> turnaround(row.verifications(), numbers);
            case EXCEPTIONS, CALLBACKS -> numbers.count(row.number(main));
            case REDIRECTION, DOWNLOADS, APPROVAL -> percent(row.number(main), n(row), numbers);
        };
    }

    private static @Nullable String turnaround(KpiRow.Verifications verifications, Numbers numbers) {
        return verifications.decided() < KpiRow.FEWEST
                ? null
                : numbers.duration(verifications.p50Seconds()) + " / " + numbers.duration(verifications.p90Seconds());
    }

    /** The turnaround without the time of slow tools, null where that makes no difference. */
    static @Nullable String clear(KpiRow.Verifications verifications, Numbers numbers) {
        return verifications.decided() < KpiRow.FEWEST || !verifications.slowed()
                ? null
                : numbers.duration(verifications.p50ClearSeconds()) + " / "
                        + numbers.duration(verifications.p90ClearSeconds());
    }

    /** Whether the lower bound of p90 may be told: with those that wait, it speaks of as many as a value has to. */
    static boolean tellsBound(KpiRow.Verifications verifications) {
        return verifications.p90AtLeastSeconds() != null
                && verifications.decided() + verifications.waiting() >= KpiRow.FEWEST;
    }

    /** What a line says beside its name: the number, and for a rate the rate before it. */
    static String value(Measure line, KpiRow row, Numbers numbers) {
        String count = numbers.count(row.number(line));
        String rate = line == WIDE ? percent(row.directed(), row.wide(), numbers) : null;
        return rate == null ? count : rate + " · n " + count;
    }

    private static @Nullable String percent(long part, long n, Numbers numbers) {
        Double rate = KpiRow.rate(part, n);
        return rate == null ? null : numbers.percent(rate);
    }

    /** Key of its texts. */
    String key() {
        return "kpi.tile." + name().toLowerCase(Locale.ROOT);
    }
}
