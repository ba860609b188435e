package id.satupintu.kpi.rollup;

import id.satupintu.kpi.ledger.FactKind;

/** A length of time whose distribution the rollups keep. */
public interface Timing {

    /** The column of the rollups, see {@link Lengths}. */
    String rolled();

    FactKind kind();

    /** Which facts {@code f} of that kind are timed. */
    String condition();

    /** The column of the fact, in milliseconds. */
    String column();

    /** The facts {@code f} that are timed. */
    default String timed() {
        return "f.kind_no = " + kind().ordinal() + " and (" + condition() + ") and f." + column() + " is not null";
    }
}
