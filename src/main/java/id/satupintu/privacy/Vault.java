package id.satupintu.privacy;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * Seals whatever may name a person and is kept for a while, so that nobody reads it in the database file. A NIK has a
 * vault of its own, {@link NikVault}, by which it can be found again.
 */
@Component
public class Vault {

    private final Aead aead;

    Vault(VaultKeys keys) {
        try {
            this.aead = keys.aead();
        } catch (GeneralSecurityException e) {
            throw new VaultClosed("The keys of the vault cannot be used", e);
        }
    }

    /** Seals the bytes for the place in which they are going to stand; Base64, about 4/3 as long. */
    public String seal(byte[] clear, Place place) {
        try {
            return Base64.getEncoder().encodeToString(aead.encrypt(clear, place.associatedData()));
        } catch (GeneralSecurityException e) {
            throw new VaultClosed("Nothing could be sealed for " + place.table(), e);
        }
    }

    /**
     * Opens what was sealed for this very place.
     *
     * @throws VaultClosed when it was sealed for another place or under a key that is not held
     */
    public byte[] open(String sealed, Place place) {
        try {
            return aead.decrypt(Base64.getDecoder().decode(sealed), place.associatedData());
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new VaultClosed("What is sealed in " + place.table() + " does not open", e);
        }
    }
}
