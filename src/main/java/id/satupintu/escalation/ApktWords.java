package id.satupintu.escalation;

import id.satupintu.privacy.Masking;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The fixed words of the form's problem field; they belong to APKT and are the same in every language of ours. */
final class ApktWords {

    private static final String REQUEST = "MOHON BANTUAN LAYANAN, POTENSI PERMOHONAN ";
    private static final String UNKNOWN = "...";

    private ApktWords() {}

    static String problem(ApktCase from) {
        StringBuilder words = new StringBuilder(REQUEST)
                .append(known(from.transaction()))
                .append(" (")
                .append(loads(from))
                .append(')');
        if (from.reason() != null) {
            words.append(", ").append(reason(from.reason()));
        }
        if (from.detail() != null && !from.detail().isBlank()) {
            words.append(": ").append(Masking.freeText(from.detail().strip()));
        }
        return upper(words.toString());
    }

    static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    private static String loads(ApktCase from) {
        return from.hasLoadNow() ? known(from.now()) + "-" + known(from.asked()) : known(from.asked());
    }

    private static String reason(CaseKind kind) {
        return switch (kind) {
            case NO_PHONE -> "PEMOHON TIDAK MEMILIKI HP UTK DOWNLOAD PLN MOBILE";
            case PHONE_UNSUPPORTED -> "HP PEMOHON TIDAK SUPPORT UTK DOWNLOAD PLN MOBILE";
            case VVIP_POSITION, VVIP_ACCESS -> "PEMOHON VVIP DAN BERKEBERATAN MENGGUNAKAN PLN MOBILE";
            case HARD_COMPLAINT -> "MASUK KRITERIA PERMASALAHAN URGENT (HARD COMPLAINT)";
            case PS_NON_CUSTOMER -> "PS NON PELANGGAN";
            case PS_CROSS_PHASE -> "PS PELANGGAN LINTAS FASA";
            case UNIT_NOTE, CC_SERVICE -> "DAYA DI LUAR LAYANAN PLN MOBILE, SESUAI PUTUSAN TEAM LEADER";
        };
    }

    private static String known(@Nullable Object value) {
        return value == null ? UNKNOWN : value.toString();
    }
}
