package id.satupintu.kpi;

/** Refusals for tests of those who are refused. */
public final class Refusing {

    private Refusing() {}

    public static KpiRefused tooWide() {
        return new KpiRefused("to", KpiRefused.Reason.RANGE_TOO_WIDE);
    }
}
