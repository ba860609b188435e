package id.satupintu.kpi.rollup;

/** As what facts of one profile count: their legs, and numbers of the catalogue's countings and timings. */
final class Shape {

    private final Legs legs;
    private final int[] counts;
    private final int[] times;

    Shape(Legs legs, int[] counts, int[] times) {
        this.legs = legs;
        this.counts = counts;
        this.times = times;
    }

    Legs legs() {
        return legs;
    }

    int[] times() {
        return times;
    }

    void count(Cell cell, int sign) {
        for (int what : counts) {
            cell.count(what, sign);
        }
    }
}
