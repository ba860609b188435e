package id.satupintu.verification;

import id.satupintu.identity.EmailCheck;
import id.satupintu.identity.Nik;
import id.satupintu.identity.NikCheck;
import id.satupintu.identity.NikFinding;
import id.satupintu.identity.PhoneCheck;
import id.satupintu.identity.Verdict;
import id.satupintu.privacy.NikVault;
import id.satupintu.privacy.Place;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.util.List;
import java.util.UUID;
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

    /** The NIK read and sealed into the row that is to be, with what its form says. */
    HeldNik nik(String typed, VerificationId id, SiteZone zone) {
        NikFinding finding = NikCheck.of(typed, null, null, zone.dayOf(Workday.now()));
        Nik nik = Nik.parse(typed).orElseThrow(() -> refused("nik", finding.reasons()));
        return HeldNik.of(nik, vault.seal(nik, place(id.value())), finding);
    }

    /** Every blind index under which this NIK may stand. */
    List<String> indexes(String typed) {
        return Nik.parse(typed).map(vault::indexes).orElse(List.of());
    }

    Nik open(UUID id, HeldNik nik) {
        return vault.open(nik.sealed(), place(id));
    }

    static void checkPhone(String phone) {
        var finding = PhoneCheck.of(phone, null);
        if (finding.verdict() == Verdict.REFUSE) {
            throw refused("phone", finding.reasons());
        }
    }

    static void checkEmail(String email) {
        var finding = EmailCheck.of(email, null);
        if (finding.verdict() == Verdict.REFUSE) {
            throw refused("email", finding.reasons());
        }
    }

    private static Place place(UUID row) {
        return new Place(TABLE, COLUMN, row);
    }

    private static VerificationRefused.FieldRefused refused(String field, List<? extends Enum<?>> reasons) {
        return new VerificationRefused.FieldRefused(
                field, reasons.stream().map(Enum::name).toList());
    }
}
