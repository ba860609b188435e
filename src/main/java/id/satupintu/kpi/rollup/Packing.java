package id.satupintu.kpi.rollup;

import java.util.Arrays;

/**
 * Lengths of time as the rollups keep them: for each bucket with anything in it its number, how often, and the sum, seven
 * bits to a byte. The same lengths are packed to the same bytes.
 */
final class Packing implements Lengths.Taker {

    private static final int BITS = 7;
    private static final int REST = 0x7f;
    private static final int MORE = 0x80;
    /** Two numbers of 32 bits and one of 64. */
    private static final int LONGEST_BUCKET = 5 + 5 + 10;

    private byte[] bytes = new byte[3 * LONGEST_BUCKET];
    private int end;

    @Override
    public void take(int bucket, int times, long millis) {
        if (bytes.length - end < LONGEST_BUCKET) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        put(bucket);
        put(times);
        put(millis);
    }

    byte[] packed() {
        return Arrays.copyOf(bytes, end);
    }

    /** Small numbers are short, and so are small negative ones. */
    private void put(long number) {
        long left = number << 1 ^ number >> Long.SIZE - 1;
        while ((left & ~REST) != 0) {
            bytes[end++] = (byte) (left & REST | MORE);
            left >>>= BITS;
        }
        bytes[end++] = (byte) left;
    }

    /** Hands out each bucket, the shortest first. */
    static void each(byte[] packed, Lengths.Taker taker) {
        Packed left = new Packed(packed);
        while (left.hasMore()) {
            taker.take((int) left.next(), (int) left.next(), left.next());
        }
    }

    /** What was packed, number by number. */
    private static final class Packed {

        private final byte[] bytes;
        private int at;

        Packed(byte[] bytes) {
            this.bytes = bytes;
        }

        boolean hasMore() {
            return at < bytes.length;
        }

        long next() {
            byte part = bytes[at++];
            long read = part & REST;
            for (int shift = BITS; part < 0; shift += BITS) {
                part = bytes[at++];
                read |= (long) (part & REST) << shift;
            }
            return read >>> 1 ^ -(read & 1);
        }
    }
}
