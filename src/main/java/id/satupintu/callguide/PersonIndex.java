package id.satupintu.callguide;

import id.satupintu.identity.PhoneCheck;
import id.satupintu.privacy.NikVault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The blind index by which contacts of one person are known to belong together, wherever they are heard of. */
@Component
public class PersonIndex {

    private final NikVault vault;

    PersonIndex(NikVault vault) {
        this.vault = vault;
    }

    /** The same person by the contact phone, else by the IDPEL, else null: unknown and never merged. */
    public @Nullable String of(@Nullable String phone, @Nullable String idpel) {
        String normal = phone == null ? null : PhoneCheck.of(phone, null).normalized();
        String person = normal == null ? idpel : normal;
        return person == null ? null : vault.personIndex(person);
    }
}
