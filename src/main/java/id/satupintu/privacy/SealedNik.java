package id.satupintu.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A NIK at rest: unreadable without the vault, yet two of the same NIK can be found by their index.
 *
 * @param ciphertext Base64, bound to its {@link Place}; at most 200 characters
 * @param keyId the key it was sealed under
 * @param indexKeyId the key the index was made under
 * @param indexValue the blind index, 64 hexadecimal digits
 */
@Embeddable
public record SealedNik(
        @Column(name = "nik_ciphertext", length = 200) String ciphertext,
        @Column(name = "nik_key", length = 20) String keyId,
        @Column(name = "nik_index_key", length = 20) String indexKeyId,
        @Column(name = "nik_index", length = 64) String indexValue) {

    @Override
    public String toString() {
        return "SealedNik[key=" + keyId + "]";
    }
}
