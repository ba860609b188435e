package id.satupintu.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satupintu.identity.Nik;
import id.satupintu.workday.Ids;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.Test;

class NikVaultTest {

    private static final String DIGITS = "3174096112900001";
    private static final Nik NIK = Nik.parse(DIGITS).orElseThrow();

    private final NikVault vault = new NikVault(keys());
    private final Place place = new Place("verification_case", "nik", Ids.next());

    @Test
    void whatIsSealedForAPlaceOpensThere() {
        assertThat(vault.open(vault.seal(NIK, place), place)).isEqualTo(NIK);
    }

    @Test
    void aCiphertextMovedToAnotherRowColumnOrTableDoesNotOpen() {
        SealedNik sealed = vault.seal(NIK, place);

        doesNotOpen(vault, sealed, new Place(place.table(), place.column(), Ids.next()));
        doesNotOpen(vault, sealed, new Place(place.table(), "other", place.row()));
        doesNotOpen(vault, sealed, new Place("other", place.column(), place.row()));
    }

    @Test
    void anotherKeyFailsClosed() {
        SealedNik sealed = vault.seal(NIK, place);

        doesNotOpen(new NikVault(keys()), sealed, place);
    }

    @Test
    void aDamagedCiphertextFailsClosed() {
        doesNotOpen(vault, new SealedNik("no base64 at all!", "1", "2", "3"), place);
    }

    @Test
    void twoSealsOfOneNikLookDifferentButShareTheIndex() {
        SealedNik one = vault.seal(NIK, place);
        SealedNik two = vault.seal(NIK, place);

        assertThat(one.ciphertext()).isNotEqualTo(two.ciphertext()).hasSizeLessThan(200);
        assertThat(one.indexValue())
                .isEqualTo(two.indexValue())
                .isEqualTo(vault.index(NIK))
                .hasSize(64);
        assertThat(vault.indexes(NIK)).containsExactly(vault.index(NIK));
    }

    @Test
    void theIndexOfAPersonIsNotTheIndexOfANik() {
        assertThat(vault.personIndex(DIGITS)).isNotEqualTo(vault.index(NIK)).hasSize(64);
        assertThat(vault.personIndex("6281234567890")).isEqualTo(vault.personIndex("6281234567890"));
    }

    @Test
    void nothingOfTheNikIsPrinted() {
        SealedNik sealed = vault.seal(NIK, place);

        assertThat(sealed.toString()).doesNotContain(DIGITS, sealed.ciphertext(), sealed.indexValue());
        assertThat(NIK.toString()).doesNotContain(DIGITS.substring(0, 12));
        assertThatThrownBy(() -> new NikVault(keys()).open(sealed, place))
                .hasMessageNotContainingAny(DIGITS, sealed.ciphertext());
    }

    private static void doesNotOpen(NikVault vault, SealedNik sealed, Place place) {
        assertThatThrownBy(() -> vault.open(sealed, place)).isInstanceOf(VaultClosed.class);
    }

    static VaultKeys keys() {
        try {
            return VaultKeys.generate();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
