package id.satupintu.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.policy.Transaction;
import id.satupintu.units.DistributionUnit;
import id.satupintu.units.Units;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApktNoteTest {

    private static final DistributionUnit JAKARTA = Units.byCode("JAYA").orElseThrow();
    private static final ApktCase SAMPLE = sample(Transaction.PD, true, CaseKind.NO_PHONE, null);

    private static ApktCase sample(
            Transaction transaction, boolean customer, CaseKind reason, @Nullable String detail) {
        return new ApktCase(
                transaction,
                customer,
                Load.household(1_300),
                Load.household(2_200),
                reason,
                detail,
                JAKARTA,
                "ULP Cempaka Putih",
                null,
                "Hana",
                "081234567890");
    }

    @Test
    @Tag("V-01")
    @Tag("Q-020")
    @Tag("Q-021")
    @Tag("Q-022")
    @Tag("Q-023")
    @Tag("Q-026")
    @DisplayName("The sample of the seed comes out letter by letter")
    void theSample() {
        ApktNote note = ApktNote.of(SAMPLE);

        assertThat(ApktNote.HEADING).isEqualTo("Keluhan");
        assertThat(ApktNote.COMPLAINT).isEqualTo("Informasi");
        assertThat(note.subComplaint()).isEqualTo("PD");
        assertThat(note.unit()).isEqualTo("DISTRIBUSI JAKARTA RAYA");
        assertThat(note.problem())
                .isEqualTo("MOHON BANTUAN LAYANAN, POTENSI PERMOHONAN PD (R1/1300VA-R1/2200VA),"
                        + " PEMOHON TIDAK MEMILIKI HP UTK DOWNLOAD PLN MOBILE");
        assertThat(note.complete()).isTrue();
    }

    @Test
    @Tag("Q-024")
    @Tag("Q-025")
    @DisplayName("As text it has the lines of the form in their order, location optional")
    void asText() {
        assertThat(ApktNote.of(SAMPLE).asText().lines())
                .containsExactly(
                        "Gangguan/Keluhan : Keluhan",
                        "Tipe Keluhan : Informasi",
                        "Tipe Sub Keluhan : PD",
                        "Unit : DISTRIBUSI JAKARTA RAYA",
                        "Unit Pelayanan * : ULP Cempaka Putih",
                        "Lokasi : ",
                        "Permasalahan * : " + ApktNote.of(SAMPLE).problem(),
                        "Pemohon : Hana",
                        "Kontak : 081234567890");
    }

    @ParameterizedTest
    @CsvSource({
        "PB, true, (R1/2200VA)",
        "PB, false, (R1/2200VA)",
        "PS, false, (R1/2200VA)",
        "PS, true, (R1/1300VA-R1/2200VA)",
        "PD, false, (R1/1300VA-R1/2200VA)"
    })
    @Tag("Q-027")
    @DisplayName("PB and a PS without IDPEL have no old half")
    void oldHalf(Transaction transaction, boolean customer, String loads) {
        ApktCase from = sample(transaction, customer, CaseKind.NO_PHONE, null);

        assertThat(ApktNote.of(from).problem()).contains("PERMOHONAN " + transaction + " " + loads);
    }

    @ParameterizedTest
    @CsvSource({
        "NO_PHONE, TIDAK MEMILIKI HP",
        "PHONE_UNSUPPORTED, TIDAK SUPPORT",
        "VVIP_POSITION, BERKEBERATAN",
        "HARD_COMPLAINT, HARD COMPLAINT"
    })
    @Tag("Q-026")
    @DisplayName("Each reason has its words, in upper case and with the CSO's detail behind it")
    void reasons(CaseKind kind, String words) {
        String problem =
                ApktNote.of(sample(Transaction.PD, true, kind, "kepala dinas")).problem();

        assertThat(problem).contains(words).endsWith(": KEPALA DINAS").isUpperCase();
    }

    @Test
    @Tag("Q-027")
    @DisplayName("Everything that is missing is named, in the order of the form")
    void missing() {
        ApktNote nothing =
                ApktNote.of(new ApktCase(Transaction.PD, true, null, null, null, null, null, " ", null, null, ""));

        assertThat(nothing.missing())
                .containsExactly(
                        ApktField.LOAD_NOW,
                        ApktField.LOAD_ASKED,
                        ApktField.REASON,
                        ApktField.UNIT,
                        ApktField.SERVICE_UNIT,
                        ApktField.APPLICANT,
                        ApktField.CONTACT);
        assertThat(nothing.complete()).isFalse();
        assertThat(nothing.problem()).doesNotContain("null");
    }

    @Test
    @Tag("Q-027")
    @DisplayName("The load now is missing for a PD and a customer's PS only")
    void loadNow() {
        assertThat(missingOf(Transaction.PB, true)).doesNotContain(ApktField.LOAD_NOW);
        assertThat(missingOf(Transaction.PS, false)).doesNotContain(ApktField.LOAD_NOW);
        assertThat(missingOf(Transaction.PS, true)).contains(ApktField.LOAD_NOW);
    }

    private static List<ApktField> missingOf(Transaction transaction, boolean customer) {
        return new ApktCase(transaction, customer, null, null, null, null, null, null, null, null, null).missing();
    }

    @Test
    @Tag("Q-027")
    @DisplayName("The problem can be edited; it stays in upper case and lets no NIK through")
    void edited() {
        ApktNote edited = ApktNote.of(SAMPLE).problem(" mohon segera, nik 3174015508900003 ");

        assertThat(edited.problem()).startsWith("MOHON SEGERA").doesNotContain("3174015508900003");
        assertThat(edited.unit()).isEqualTo("DISTRIBUSI JAKARTA RAYA");
        assertThat(ApktNote.of(SAMPLE).problem(" ").complete()).isFalse();
    }

    @Test
    @DisplayName("A NIK in the detail is masked too")
    void maskedDetail() {
        ApktCase from = sample(Transaction.PD, true, CaseKind.VVIP_POSITION, "NIK 3174015508900003");

        assertThat(ApktNote.of(from).problem())
                .doesNotContain("3174015508900003")
                .contains("0003");
    }

    @Test
    @DisplayName("Every field has a name in both languages")
    void texts() {
        assertThat(ResourceBundle.getBundle("texts.escalation_id_ID").keySet())
                .isEqualTo(ResourceBundle.getBundle("texts.escalation_en").keySet())
                .containsAll(Stream.of(ApktField.values()).map(ApktField::key).toList());
    }
}
