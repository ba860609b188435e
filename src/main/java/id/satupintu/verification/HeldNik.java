package id.satupintu.verification;

import id.satupintu.identity.Nik;
import id.satupintu.identity.NikFinding;
import id.satupintu.identity.NikReason;
import id.satupintu.identity.Verdict;
import id.satupintu.privacy.Masking;
import id.satupintu.privacy.SealedNik;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The NIK as a request keeps it: sealed, its last four digits, and what its form check said on the day.
 *
 * @param reasons codes of {@link NikReason} with commas between
 */
@Embeddable
record HeldNik(
        @Embedded SealedNik sealed,
        @Column(name = "nik_last4") String last4,

        @Enumerated(EnumType.STRING) @Column(name = "nik_verdict")
        Verdict verdict,

        @Column(name = "nik_reasons") String reasons) {

    static HeldNik of(Nik nik, SealedNik sealed, NikFinding finding) {
        String codes = finding.reasons().stream().map(Enum::name).collect(Collectors.joining(","));
        return new HeldNik(sealed, nik.last4(), finding.verdict(), codes);
    }

    String masked() {
        return Masking.nik(last4);
    }

    List<NikReason> noticed() {
        return Stream.of(reasons.split(","))
                .filter(code -> !code.isEmpty())
                .map(NikReason::valueOf)
                .toList();
    }
}
