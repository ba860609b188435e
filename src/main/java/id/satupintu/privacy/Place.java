package id.satupintu.privacy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Where a sealed value stands. It is bound into the ciphertext, so that one moved to another row, column or table does
 * not open there.
 *
 * @param row the key of the row
 */
public record Place(String table, String column, String row) {

    /** In a row whose key is a UUID. */
    public Place(String table, String column, UUID row) {
        this(table, column, row.toString());
    }

    byte[] associatedData() {
        return (table + "|" + column + "|" + row).getBytes(StandardCharsets.UTF_8);
    }
}
