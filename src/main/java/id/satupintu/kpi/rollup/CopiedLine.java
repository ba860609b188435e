package id.satupintu.kpi.rollup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row as PostgreSQL's COPY hands it out in its binary format: the number of fields in 16 bits, then for each its length in
 * 32 bits (-1 for none) and its bytes. A header stands before the first row, -1 instead of a number after the last.
 */
final class CopiedLine implements Line {

    static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final int FLAGS = Integer.BYTES;
    private static final VarHandle SHORT = bigEndian(short[].class);
    private static final VarHandle INT = bigEndian(int[].class);
    private static final VarHandle LONG = bigEndian(long[].class);

    private final int[] starts;
    private final int[] lengths;
    private byte[] row = {};

    CopiedLine(int columns) {
        this.starts = new int[columns + 1];
        this.lengths = new int[columns + 1];
    }

    private static VarHandle bigEndian(Class<?> numbers) {
        return MethodHandles.byteArrayViewVarHandle(numbers, ByteOrder.BIG_ENDIAN);
    }

    /** Takes what came; whether it holds a row. */
    boolean take(byte[] came) {
        int at = header(came);
        if (at == came.length || (short) SHORT.get(came, at) < 0) {
            return false;
        }
        at += Short.BYTES;
        for (int column = 1; column < starts.length; column++) {
            int length = (int) INT.get(came, at);
            at += Integer.BYTES;
            starts[column] = at;
            lengths[column] = length;
            at += Math.max(0, length);
        }
        row = came;
        return true;
    }

    private static int header(byte[] came) {
        int signed = SIGNATURE.length;
        if (came.length < signed || !Arrays.equals(came, 0, signed, SIGNATURE, 0, signed)) {
            return 0;
        }
        int extension = signed + FLAGS;
        return extension + Integer.BYTES + (int) INT.get(came, extension);
    }

    @Override
    public int number(int column) {
        return Math.toIntExact(number(column, 0));
    }

    @Override
    public long number(int column, long absent) {
        int start = starts[column];
        return switch (lengths[column]) {
            case -1 -> absent;
            case Short.BYTES -> (short) SHORT.get(row, start);
            case Integer.BYTES -> (int) INT.get(row, start);
            case Long.BYTES -> (long) LONG.get(row, start);
            default -> throw new IllegalStateException("Column " + column + " is no number");
        };
    }

    @Override
    public @Nullable String text(int column) {
        return lengths[column] < 0 ? null : new String(row, starts[column], lengths[column], UTF_8);
    }

    @Override
    public @Nullable UUID id(int column) {
        int start = starts[column];
        return lengths[column] < 0
                ? null
                : new UUID((long) LONG.get(row, start), (long) LONG.get(row, start + Long.BYTES));
    }

    /** Compares them where they lie. */
    @Override
    public boolean same(int column, byte @Nullable [] bytes) {
        int start = starts[column];
        int length = lengths[column];
        return bytes == null
                ? length < 0
                : length >= 0 && Arrays.equals(row, start, start + length, bytes, 0, bytes.length);
    }

    @Override
    public byte @Nullable [] bytes(int column) {
        return lengths[column] < 0 ? null : Arrays.copyOfRange(row, starts[column], starts[column] + lengths[column]);
    }
}
