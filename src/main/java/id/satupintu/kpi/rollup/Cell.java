package id.satupintu.kpi.rollup;

import org.jspecify.annotations.Nullable;

/** What one key adds up to: counts and lengths of time in the order of the catalogue, and between which zones. */
final class Cell {

    private final int[] counts;
    private final @Nullable Lengths[] times;
    private final byte[] @Nullable [] stored;
    private @Nullable String zoneA;
    private @Nullable String zoneZ;

    Cell(int counts, int times) {
        this.counts = new int[counts];
        this.times = new Lengths[times];
        this.stored = new byte[times][];
    }

    void count(int what, int often) {
        counts[what] += often;
    }

    int counted(int what) {
        return counts[what];
    }

    /** Adds what was packed before; alone it stays packed until something comes to it. */
    void add(int what, byte @Nullable [] packed) {
        if (packed == null) {
            return;
        }
        if (times[what] == null && stored[what] == null) {
            stored[what] = packed;
        } else {
            lengths(what).addAll(packed);
        }
    }

    Lengths lengths(int what) {
        Lengths lengths = times[what];
        if (lengths == null) {
            lengths = new Lengths();
            times[what] = lengths;
            byte[] packed = stored[what];
            if (packed != null) {
                lengths.addAll(packed);
            }
        }
        return lengths;
    }

    /** As the rollups keep it; null where nothing was timed. It stays packed until something comes to it. */
    byte @Nullable [] packed(int what) {
        Lengths lengths = times[what];
        if (lengths == null) {
            return stored[what];
        }
        byte[] packed = lengths.packed();
        times[what] = null;
        stored[what] = packed.length == 0 ? null : packed;
        return stored[what];
    }

    /** What is counted here lies in this zone. */
    void in(@Nullable String zone) {
        if (zone != null && !zone.equals(zoneA) && !zone.equals(zoneZ)) {
            zoneA = zoneA == null || zone.compareTo(zoneA) < 0 ? zone : zoneA;
            zoneZ = zoneZ == null || zone.compareTo(zoneZ) > 0 ? zone : zoneZ;
        }
    }

    @Nullable
    String zoneA() {
        return zoneA;
    }

    @Nullable
    String zoneZ() {
        return zoneZ;
    }

    void addAll(Cell other) {
        for (int what = 0; what < counts.length; what++) {
            counts[what] += other.counts[what];
        }
        for (int what = 0; what < times.length; what++) {
            Lengths lengths = other.times[what];
            if (lengths == null) {
                add(what, other.stored[what]);
            } else {
                lengths(what).addAll(lengths);
            }
        }
        in(other.zoneA);
        in(other.zoneZ);
    }

    /** Whether what was added was all taken away again. */
    boolean isNothing() {
        for (int count : counts) {
            if (count != 0) {
                return false;
            }
        }
        for (int what = 0; what < times.length; what++) {
            if (packed(what) != null) {
                return false;
            }
        }
        return true;
    }
}
