package id.satupintu.privacy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Where a sealed value stands. It is bound into the ciphertext, so that one moved to another row, column or table does
 * not open there.
 */
public record Place(String table, String column, UUID row) {

    byte[] associatedData() {
        return (table + "|" + column + "|" + row).getBytes(StandardCharsets.UTF_8);
    }
}
