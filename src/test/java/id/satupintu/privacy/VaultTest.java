package id.satupintu.privacy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class VaultTest {
    private static final byte[] CLEAR = "Hana Apsari Namira, 081234567890".getBytes(UTF_8);

    private final Vault vault = new Vault(NikVaultTest.keys());
    private final Place place = new Place("idempotency_record", "sealed_answer", "slot");

    @Test
    void whatWasSealedOpensInItsPlaceAndIsNotReadable() {
        String sealed = vault.seal(CLEAR, place);

        assertThat(new String(Base64.getDecoder().decode(sealed), ISO_8859_1)).doesNotContain("Hana", "0812");
        assertThat(vault.open(sealed, place)).isEqualTo(CLEAR);
    }

    @Test
    void theSameSealedTwiceLooksDifferent() {
        assertThat(vault.seal(CLEAR, place)).isNotEqualTo(vault.seal(CLEAR, place));
    }

    @Test
    void itOpensNowhereElse() {
        String sealed = vault.seal(CLEAR, place);

        doesNotOpen(vault, sealed, new Place(place.table(), place.column(), "other"));
        doesNotOpen(vault, sealed, new Place(place.table(), "other", place.row()));
        doesNotOpen(vault, "no Base64!", place);
        doesNotOpen(new Vault(NikVaultTest.keys()), sealed, place);
    }

    private static void doesNotOpen(Vault vault, String sealed, Place place) {
        assertThatThrownBy(() -> vault.open(sealed, place)).isInstanceOf(VaultClosed.class);
    }
}
