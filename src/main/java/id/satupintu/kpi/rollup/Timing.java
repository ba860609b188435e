package id.satupintu.kpi.rollup;

import id.satupintu.kpi.ledger.FactKind;

/** A length of time whose distribution the rollups keep, in logarithmic buckets of one percent. */
public interface Timing {

    /** Natural logarithm of 1.01: a bucket is one percent wide. */
    double WIDTH = Math.log(1.01);

    /** Under which number the rollups keep it; never given to another. */
    int number();

    FactKind kind();

    /** Which facts {@code f} of that kind are timed. */
    String condition();

    /** The column of the fact, in milliseconds. */
    String column();

    /** Whether it is kept by unit, transaction and hour too, and not by site only. */
    boolean fine();

    /** Whether it is kept by site; the others are kept for the whole centre only. */
    boolean bySite();

    /** The facts {@code f} that are timed. */
    default String timed() {
        return "f.kind_no = " + kind().ordinal() + " and (" + condition() + ") and f." + column() + " is not null";
    }

    /** The bucket, as an expression over facts {@code f}. */
    default String bucketOfFact() {
        return "case when f." + column() + " <= 0 then 0 else 1 + cast(floor(ln(cast(f." + column()
                + " as double precision)) / " + WIDTH + ") as integer) end";
    }
}
