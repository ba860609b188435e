package id.satupintu.escalation;

import id.satupintu.privacy.Masking;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form "APKT Keluhan" filled in for an exception a, b or c, ready to be copied.
 *
 * @param subComplaint "Tipe Sub Keluhan": PB, PD or PS
 * @param unit name of the distribution unit in APKT
 * @param serviceUnit "Unit Pelayanan", required
 * @param location "Lokasi", may stay empty
 * @param problem "Permasalahan", upper case, required
 * @param applicant name of the applicant
 * @param contact number of the applicant
 * @param missing what must be filled before it may be sent
 */
public record ApktNote(
        String subComplaint,
        String unit,
        String serviceUnit,
        String location,
        String problem,
        String applicant,
        String contact,
        List<ApktField> missing) {

    /** The tab to choose in APKT. */
    public static final String HEADING = "Keluhan";

    /** "Tipe Keluhan". */
    public static final String COMPLAINT = "Informasi";

    /** The note as far as the case is known; what is missing is named and not invented. */
    public static ApktNote of(ApktCase from) {
        return new ApktNote(
                from.transaction() == null ? "" : from.transaction().name(),
                from.unit() == null ? "" : from.unit().apktName(),
                text(from.serviceUnit()),
                text(from.location()),
                ApktWords.problem(from),
                text(from.applicant()),
                text(from.contact()),
                from.missing());
    }

    /** The same note with the problem in the words of the CSO, in upper case and with any NIK masked. */
    public ApktNote problem(String edited) {
        String words = ApktWords.upper(Masking.freeText(edited.strip()));
        return new ApktNote(subComplaint, unit, serviceUnit, location, words, applicant, contact, missing);
    }

    /** Whether nothing is missing. */
    public boolean complete() {
        return missing.isEmpty() && !problem.isBlank();
    }

    /** The whole form as lines, in the order and with the labels of the form; the applicant stands below it. */
    public String asText() {
        return String.join(
                "\n",
                "Gangguan/Keluhan : " + HEADING,
                "Tipe Keluhan : " + COMPLAINT,
                "Tipe Sub Keluhan : " + subComplaint,
                "Unit : " + unit,
                "Unit Pelayanan * : " + serviceUnit,
                "Lokasi : " + location,
                "Permasalahan * : " + problem,
                "Pemohon : " + applicant,
                "Kontak : " + contact);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
