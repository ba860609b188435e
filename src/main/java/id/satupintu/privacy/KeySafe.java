package id.satupintu.privacy;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Brings the keys at the start. The first start makes them; a later start whose database needs keys that the folder
 * does not hold is refused, because new keys would hide that nothing sealed can be opened any more.
 */
@Configuration(proxyBeanMethods = false)
class KeySafe {

    private final KeyRegister register;

    KeySafe(KeyRegister register) {
        this.register = register;
    }

    @Bean
    VaultKeys vaultKeys(@Value("${satupintu.privacy.keys:${satupintu.data:./data}/keys}") Path folder) {
        try {
            VaultKeys keys = readOrMake(new KeyFolder(folder));
            List<String> needed = register.needed();
            keys.ids().stream().filter(id -> !needed.contains(id)).forEach(register::add);
            return keys;
        } catch (IOException | GeneralSecurityException e) {
            throw new VaultClosed("The keys in " + folder + " cannot be used", e);
        }
    }

    private VaultKeys readOrMake(KeyFolder folder) throws IOException, GeneralSecurityException {
        List<String> needed = register.needed();
        var held = folder.read();
        if (held.isEmpty() && needed.isEmpty()) {
            VaultKeys made = VaultKeys.generate();
            folder.write(made);
            return made;
        }
        if (held.isEmpty() || !held.get().ids().containsAll(needed)) {
            throw new VaultClosed(
                    "The database holds NIKs sealed under the keys " + needed
                            + ", but the folder " + folder.folder()
                            + " does not hold all of them. Put the key files back"
                            + " (setting satupintu.privacy.keys names another folder); without them nothing sealed can be read.");
        }
        return held.get();
    }
}
