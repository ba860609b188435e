package id.satupintu.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFolderTest {

    @TempDir
    Path parent;

    @Test
    void anEmptyFolderHoldsNoKeys() throws Exception {
        assertThat(new KeyFolder(parent.resolve("keys")).read()).isEmpty();
    }

    @Test
    void keysComeBackAsTheyWereWritten() throws Exception {
        VaultKeys keys = written();

        assertThat(new KeyFolder(parent.resolve("keys")).read().orElseThrow().ids())
                .isEqualTo(keys.ids())
                .hasSize(2);
    }

    @Test
    void onlyTheOwnerMayReadThem() throws Exception {
        written();

        try (Stream<Path> files = Files.list(parent.resolve("keys"))) {
            List<String> permissions = files.map(KeyFolderTest::permissions).toList();
            assertThat(permissions).hasSize(2).containsOnly("rw-------");
        }
        assertThat(permissions(parent.resolve("keys"))).isEqualTo("rwx------");
    }

    private VaultKeys written() throws IOException, GeneralSecurityException {
        VaultKeys keys = VaultKeys.generate();
        new KeyFolder(parent.resolve("keys")).write(keys);
        return keys;
    }

    private static String permissions(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
