package id.satupintu.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.HmacParameters;
import id.satupintu.identity.Nik;
import id.satupintu.workday.Ids;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.Test;

class KeyRotationTest {

    private static final Nik NIK = Nik.parse("3174096112900001").orElseThrow();

    @Test
    void afterARotationOldSealsOpenNewOnesUseTheNewKeyAndLookUpsTryBoth() throws GeneralSecurityException {
        VaultKeys old = VaultKeys.generate();
        Place place = new Place("verification_case", "nik", Ids.next());
        SealedNik sealedBefore = new NikVault(old).seal(NIK, place);

        NikVault rotated = new NikVault(new VaultKeys(withNewSealingKey(old), withNewIndexKey(old)));
        SealedNik sealedAfter = rotated.seal(NIK, place);

        assertThat(rotated.open(sealedBefore, place)).isEqualTo(NIK);
        assertThat(sealedAfter.keyId()).isNotEqualTo(sealedBefore.keyId());
        assertThat(sealedAfter.indexKeyId()).isNotEqualTo(sealedBefore.indexKeyId());
        assertThat(rotated.indexes(NIK)).containsExactly(sealedAfter.indexValue(), sealedBefore.indexValue());
    }

    @Test
    void whatWasSealedBeforeARotationIsFoundBesideWhatIsSealedAfterIt() throws GeneralSecurityException {
        VaultKeys old = VaultKeys.generate();
        Place before = new Place("verification_case", "nik", Ids.next());
        SealedNik sealedBefore = new NikVault(old).seal(NIK, before);
        String contactBefore = new NikVault(old).contactIndex("+6281234567890");
        NikVault rotated = new NikVault(new VaultKeys(withNewSealingKey(old), withNewIndexKey(old)));
        Place after = new Place("verification_case", "nik", Ids.next());
        SealedNik sealedAfter = rotated.seal(NIK, after);

        assertThat(rotated.indexes(sealedBefore, before))
                .containsExactlyInAnyOrder(sealedBefore.indexValue(), sealedAfter.indexValue());
        assertThat(rotated.indexes(sealedAfter, after))
                .containsExactlyInAnyOrder(sealedBefore.indexValue(), sealedAfter.indexValue());
        assertThat(rotated.contactIndexes("+6281234567890"))
                .contains(contactBefore)
                .hasSize(2);
    }

    private static KeysetHandle withNewSealingKey(VaultKeys keys) throws GeneralSecurityException {
        return KeysetHandle.newBuilder(keys.sealing())
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary())
                .build();
    }

    private static KeysetHandle withNewIndexKey(VaultKeys keys) throws GeneralSecurityException {
        HmacParameters same =
                (HmacParameters) keys.indexing().getPrimary().getKey().getParameters();
        return KeysetHandle.newBuilder(keys.indexing())
                .addEntry(KeysetHandle.generateEntryFromParameters(same)
                        .withRandomId()
                        .makePrimary())
                .build();
    }
}
