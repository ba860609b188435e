package id.satupintu.kpi.rollup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows as PostgreSQL's COPY takes them in its binary format, the counterpart of {@link CopiedLine}. */
final class CopiedRows {

    /** PostgreSQL counts days from here. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    CopiedRows() throws IOException {
        out.write(CopiedLine.SIGNATURE);
        out.writeInt(0);
        out.writeInt(0);
    }

    /** Adds a row; its values are of exactly the types of the columns, or null. */
    void add(@Nullable Object[] row) throws IOException {
        out.writeShort(row.length);
        for (Object value : row) {
            field(value);
        }
    }

    /** All of them, with the mark of the end. */
    byte[] bytes() throws IOException {
        out.writeShort(-1);
        return bytes.toByteArray();
    }

    private void field(@Nullable Object value) throws IOException {
        switch (value) {
            case null -> out.writeInt(-1);
            case Short number -> {
                out.writeInt(Short.BYTES);
                out.writeShort(number);
            }
            case Integer number -> {
                out.writeInt(Integer.BYTES);
                out.writeInt(number);
            }
            case LocalDate day -> {
                out.writeInt(Integer.BYTES);
                out.writeInt(Math.toIntExact(ChronoUnit.DAYS.between(FIRST_DAY, day)));
            }
            case UUID id -> {
                out.writeInt(2 * Long.BYTES);
                out.writeLong(id.getMostSignificantBits());
                out.writeLong(id.getLeastSignificantBits());
            }
            case String text -> field(text.getBytes(UTF_8));
            case byte[] packed -> {
                out.writeInt(packed.length);
                out.write(packed);
            }
            default -> throw new IllegalArgumentException("No value of a rollup: " + value.getClass());
        }
    }
}
