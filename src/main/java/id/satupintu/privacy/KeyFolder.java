package id.satupintu.privacy;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Optional;

/** The folder with the key files; only the account that runs the house may read it. */
record KeyFolder(Path folder) {

    private static final String SEALING = "nik-sealing.json";
    private static final String INDEXING = "nik-indexing.json";

    /** The keys of this folder; empty when it holds none. */
    Optional<VaultKeys> read() throws IOException, GeneralSecurityException {
        if (!Files.exists(folder.resolve(SEALING)) && !Files.exists(folder.resolve(INDEXING))) {
            return Optional.empty();
        }
        VaultKeys.register();
        return Optional.of(new VaultKeys(keyset(SEALING), keyset(INDEXING)));
    }

    void write(VaultKeys keys) throws IOException, GeneralSecurityException {
        Files.createDirectories(folder, permissions("rwx------"));
        write(SEALING, keys.sealing());
        write(INDEXING, keys.indexing());
    }

    private KeysetHandle keyset(String file) throws IOException, GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(
                Files.readString(folder.resolve(file)), InsecureSecretKeyAccess.get());
    }

    private void write(String file, KeysetHandle keyset) throws IOException, GeneralSecurityException {
        Path path = Files.createFile(folder.resolve(file), permissions("rw-------"));
        String json = TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get());
        Files.writeString(path, json, StandardOpenOption.TRUNCATE_EXISTING);
    }

    private static FileAttribute<?>[] permissions(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
