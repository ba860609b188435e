package id.satupintu.privacy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.HmacParameters;
import com.google.crypto.tink.mac.MacConfig;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Two sets of keys: one seals, the other makes blind indexes, so that neither gives the other away. */
record VaultKeys(KeysetHandle sealing, KeysetHandle indexing) {

    private static final int BYTES = 32;

    /** A blind index key in use. */
    record IndexKey(String id, Mac mac) {}

    static VaultKeys generate() throws GeneralSecurityException {
        register();
        return new VaultKeys(
                KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM),
                KeysetHandle.generateNew(HmacParameters.builder()
                        .setKeySizeBytes(BYTES)
                        .setTagSizeBytes(BYTES)
                        .setHashType(HmacParameters.HashType.SHA256)
                        .setVariant(HmacParameters.Variant.NO_PREFIX)
                        .build()));
    }

    static void register() throws GeneralSecurityException {
        AeadConfig.register();
        MacConfig.register();
    }

    String sealingKeyId() {
        return id(sealing.getPrimary());
    }

    Aead aead() throws GeneralSecurityException {
        return sealing.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    /** The index keys in use, the current one first. */
    List<IndexKey> indexKeys() throws GeneralSecurityException {
        List<IndexKey> keys = new ArrayList<>();
        for (int i = 0; i < indexing.size(); i++) {
            KeysetHandle.Entry entry = indexing.getAt(i);
            if (entry.getStatus() == KeyStatus.ENABLED) {
                keys.add(entry.isPrimary() ? 0 : keys.size(), new IndexKey(id(entry), mac(entry)));
            }
        }
        return Collections.unmodifiableList(keys);
    }

    /** The ids of all keys held, of both sets. */
    List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (KeysetHandle set : List.of(sealing, indexing)) {
            for (int i = 0; i < set.size(); i++) {
                ids.add(id(set.getAt(i)));
            }
        }
        return ids;
    }

    private static Mac mac(KeysetHandle.Entry entry) throws GeneralSecurityException {
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(entry.getKey())
                        .withFixedId(entry.getId())
                        .makePrimary())
                .build()
                .getPrimitive(RegistryConfiguration.get(), Mac.class);
    }

    private static String id(KeysetHandle.Entry entry) {
        return Integer.toUnsignedString(entry.getId());
    }

    @Override
    public String toString() {
        return "VaultKeys" + ids();
    }
}
