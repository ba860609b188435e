package id.satupintu.verification;

import id.satupintu.identity.EmailCheck;
import id.satupintu.identity.EmailFinding;
import id.satupintu.identity.Nik;
import id.satupintu.identity.NikCheck;
import id.satupintu.identity.NikFinding;
import id.satupintu.identity.PhoneCheck;
import id.satupintu.identity.PhoneFinding;
import id.satupintu.identity.Verdict;
import id.satupintu.privacy.NikVault;
import id.satupintu.privacy.Place;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets in what its check does not refuse; a name is never refused here. */
@Component
class Intake {

    private static final String TABLE = "verification_case";
    private static final String COLUMN = "nik";

    private final NikVault vault;

    Intake(NikVault vault) {
        this.vault = vault;
    }

    /** The NIK read and sealed into the row that is to be, with what its form says; its phone and e-mail looked at. */
    HeldNik nik(HandOver handed, VerificationId id, SiteZone zone) {
        NikFinding finding = NikCheck.of(handed.nik(), null, null, zone.dayOf(Workday.now()));
        check(finding, handed.phone(), handed.email());
        Nik nik = Nik.parse(handed.nik()).orElseThrow();
        return HeldNik.of(nik, vault.seal(nik, place(id.value())), finding);
    }

    /** Every blind index under which this NIK may stand. */
    List<String> indexes(String typed) {
        return Nik.parse(typed).map(vault::indexes).orElse(List.of());
    }

    /** By which phone and e-mail are found again; written in one way, however they were read out. */
    ContactKeys contacts(String phone, String email) {
        return new ContactKeys(vault.contactIndex(number(phone)), vault.contactIndex(address(email)));
    }

    /** By which others of the same person or account are found, though they were kept under an older key. */
    Kin kin(VerificationCase found) {
        Evidence said = found.declared().evidence();
        return new Kin(
                indexes(found),
                vault.contactIndexes(number(said.phone())),
                vault.contactIndexes(address(said.email())));
    }

    /** Every blind index under which the NIK of this request may stand elsewhere. */
    List<String> indexes(VerificationCase found) {
        return vault.indexes(found.nik().sealed(), place(found.id()));
    }

    private static String number(String phone) {
        return Objects.requireNonNullElse(PhoneCheck.of(phone, null).normalized(), phone);
    }

    private static String address(String email) {
        return Objects.requireNonNullElse(EmailCheck.of(email, null).normalized(), email)
                .toLowerCase(Locale.ROOT);
    }

    Nik open(UUID id, HeldNik nik) {
        return vault.open(nik.sealed(), place(id));
    }

    /** Refuses what its check refuses, all of it at once; what is absent is not looked at. */
    static void check(@Nullable NikFinding nik, @Nullable String phone, @Nullable String email) {
        SequencedMap<String, List<String>> refused = new LinkedHashMap<>();
        if (nik != null) {
            note(refused, "nik", nik.verdict(), nik.reasons());
        }
        if (phone != null) {
            PhoneFinding said = PhoneCheck.of(phone, null);
            note(refused, "phone", said.verdict(), said.reasons());
        }
        if (email != null) {
            EmailFinding said = EmailCheck.of(email, null);
            note(refused, "email", said.verdict(), said.reasons());
        }
        if (!refused.isEmpty()) {
            throw new VerificationRefused.FieldRefused(refused);
        }
    }

    private static void note(
            Map<String, List<String>> refused, String field, Verdict verdict, List<? extends Enum<?>> reasons) {
        if (verdict == Verdict.REFUSE) {
            refused.put(field, reasons.stream().map(Enum::name).toList());
        }
    }

    private static Place place(UUID row) {
        return new Place(TABLE, COLUMN, row);
    }
}
