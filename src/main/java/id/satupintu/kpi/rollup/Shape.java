package id.satupintu.kpi.rollup;

/** As what facts of one profile count: what they are about, and numbers of the catalogue's countings and timings. */
final class Shape {

    private final About about;
    private final int[] counts;
    private final int[] times;

    Shape(About about, int[] counts, int[] times) {
        this.about = about;
        this.counts = counts;
        this.times = times;
    }

    About about() {
        return about;
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
