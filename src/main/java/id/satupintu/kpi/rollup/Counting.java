package id.satupintu.kpi.rollup;

import id.satupintu.kpi.ledger.FactKind;

/** Something that the rollups count: facts {@code f} of one kind under a condition. */
public interface Counting {

    /** The column of the rollups. */
    String column();

    FactKind kind();

    /** Which facts {@code f} of that kind are counted; {@code :now} may stand in it. */
    String condition();

    /** Its sum over facts {@code f} of any kind. */
    default String overFacts() {
        return "sum(case when f.kind_no = " + kind().ordinal() + " and (" + condition()
                + ") then f.sign else 0 end) as " + column();
    }

    /** Its sum over cells {@code f}. */
    default String overCells() {
        return "sum(f." + column() + ") as " + column();
    }
}
