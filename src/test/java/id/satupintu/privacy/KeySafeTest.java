package id.satupintu.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satupintu.testing.BothDatabases;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@BothDatabases
class KeySafeTest {

    @Autowired
    KeyRegister register;

    @Autowired
    VaultKeys keys;

    @Value("${satupintu.data}")
    Path data;

    @TempDir
    Path elsewhere;

    @Test
    void theFirstStartMadeKeysAndRegisteredThem() {
        assertThat(register.needed()).containsExactlyInAnyOrderElementsOf(keys.ids());
    }

    @Test
    void theNextStartFindsTheSameKeys() {
        assertThat(new KeySafe(register).vaultKeys(data.resolve("keys")).ids()).isEqualTo(keys.ids());
    }

    @Test
    void aStartWithoutTheKeysIsRefusedAndMakesNoNewOnes() {
        assertThatThrownBy(() -> new KeySafe(register).vaultKeys(elsewhere))
                .isInstanceOf(VaultClosed.class)
                .hasMessageContaining("Put the key files back");

        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void aStartWithOtherKeysIsRefused() throws Exception {
        new KeyFolder(elsewhere.resolve("other")).write(VaultKeys.generate());

        assertThatThrownBy(() -> new KeySafe(register).vaultKeys(elsewhere.resolve("other")))
                .isInstanceOf(VaultClosed.class);
    }
}
