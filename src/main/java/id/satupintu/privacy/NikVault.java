package id.satupintu.privacy;

import com.google.crypto.tink.Aead;
import id.satupintu.identity.Nik;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Seals and opens NIKs, and makes the blind indexes by which sealed ones are found. It knows no permissions: the desk
 * that opens one checks the right and writes the view into the audit trail.
 */
@Component
public class NikVault {

    private static final String NIK = "nik|";
    private static final String PERSON = "person|";
    private static final String CONTACT = "contact|";

    private final Aead aead;
    private final String sealingKey;
    private final List<VaultKeys.IndexKey> indexKeys;

    NikVault(VaultKeys keys) {
        try {
            this.aead = keys.aead();
            this.sealingKey = keys.sealingKeyId();
            this.indexKeys = keys.indexKeys();
        } catch (GeneralSecurityException e) {
            throw new VaultClosed("The keys of the vault cannot be used", e);
        }
    }

    /** Seals a NIK for the row it is going to stand in. */
    public SealedNik seal(Nik nik, Place place) {
        try {
            byte[] sealed = aead.encrypt(bytes(nik.digits()), place.associatedData());
            return new SealedNik(
                    Base64.getEncoder().encodeToString(sealed),
                    sealingKey,
                    indexKeys.getFirst().id(),
                    index(nik));
        } catch (GeneralSecurityException e) {
            throw new VaultClosed("A NIK could not be sealed", e);
        }
    }

    /**
     * Opens a NIK that was sealed for this very place.
     *
     * @throws VaultClosed when it was sealed for another place or under a key that is not held
     */
    public Nik open(SealedNik sealed, Place place) {
        try {
            byte[] digits = aead.decrypt(Base64.getDecoder().decode(sealed.ciphertext()), place.associatedData());
            return Nik.parse(new String(digits, StandardCharsets.US_ASCII))
                    .orElseThrow(() -> new VaultClosed("What was sealed for " + place.table() + " is no NIK"));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new VaultClosed("The sealed NIK of " + place.table() + " " + place.row() + " does not open", e);
        }
    }

    /** The blind index of a NIK under the current key, 64 hexadecimal digits. */
    public String index(Nik nik) {
        return index(indexKeys.getFirst(), NIK + nik.digits());
    }

    /** The blind indexes of a NIK under all keys in use; look-ups try them all. */
    public List<String> indexes(Nik nik) {
        return indexKeys.stream().map(key -> index(key, NIK + nik.digits())).toList();
    }

    /** The blind indexes of a sealed NIK under all keys in use; of one that was purged, the one it stands under. */
    public List<String> indexes(SealedNik sealed, Place place) {
        boolean current = indexKeys.size() == 1 && indexKeys.getFirst().id().equals(sealed.indexKeyId());
        if (current || sealed.ciphertext() == null) {
            return List.of(sealed.indexValue());
        }
        return Stream.concat(indexes(open(sealed, place)).stream(), Stream.of(sealed.indexValue()))
                .distinct()
                .toList();
    }

    /** The blind index of a person by a normalized phone or customer number, 64 hexadecimal digits. */
    public String personIndex(String normalizedPhoneOrIdpel) {
        return index(indexKeys.getFirst(), PERSON + normalizedPhoneOrIdpel);
    }

    /** The blind index of a phone number or e-mail address in its normalized form, 64 hexadecimal digits. */
    public String contactIndex(String normalized) {
        return index(indexKeys.getFirst(), CONTACT + normalized);
    }

    /** The same under all keys in use; look-ups try them all. */
    public List<String> contactIndexes(String normalized) {
        return indexKeys.stream().map(key -> index(key, CONTACT + normalized)).toList();
    }

    private static String index(VaultKeys.IndexKey key, String value) {
        try {
            return HexFormat.of().formatHex(key.mac().computeMac(bytes(value)));
        } catch (GeneralSecurityException e) {
            throw new VaultClosed("A blind index could not be made", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
