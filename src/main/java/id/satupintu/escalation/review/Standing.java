package id.satupintu.escalation.review;

/** How a CSO's rate of exceptions stands to that of the others at the site. */
public enum Standing {
    /** Like the others, as far as can be told. */
    AMONG,
    /** Higher, and not by chance. */
    HIGH,
    /** Lower, and not by chance. */
    LOW,
    /** Too few requests to say anything. */
    TOO_FEW;

    /** The two intervals do not touch. */
    static Standing of(long cases, long whole, long othersCases, long othersWhole) {
        if (whole < Volume.LEAST || othersWhole < Volume.LEAST) {
            return TOO_FEW;
        }
        Interval own = Interval.of(cases, whole);
        Interval others = Interval.of(othersCases, othersWhole);
        if (own.above(others)) {
            return HIGH;
        }
        return others.above(own) ? LOW : AMONG;
    }
}
