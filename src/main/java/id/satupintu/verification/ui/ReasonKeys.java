package id.satupintu.verification.ui;

import id.satupintu.policy.RejectReason;
import id.satupintu.verification.reason.ReasonBook;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which key stands for which reason; the usual ones lie under the numbers. */
final class ReasonKeys {

    static final Map<String, RejectReason> BY_KEY = byKey();

    private ReasonKeys() {}

    /** Those that can be chosen today, under the keys that they always have. */
    static Map<String, RejectReason> of(ReasonBook book) {
        Map<String, RejectReason> keys = new LinkedHashMap<>(BY_KEY);
        keys.values().retainAll(book.active());
        return keys;
    }

    private static Map<String, RejectReason> byKey() {
        Map<String, RejectReason> keys = new LinkedHashMap<>();
        keys.put("1", RejectReason.NAME);
        keys.put("2", RejectReason.PHONE);
        keys.put("3", RejectReason.EMAIL);
        keys.put("4", RejectReason.NIK_FORM);
        keys.put("5", RejectReason.KTP_PHOTO);
        keys.put("6", RejectReason.SELFIE);
        keys.put("7", RejectReason.NOT_SUBMITTED);
        keys.put("8", RejectReason.PROFILE_INCOMPLETE);
        keys.put("9", RejectReason.NIK_MISMATCH);
        keys.put("d", RejectReason.NIK_DATE);
        keys.put("w", RejectReason.REGION);
        keys.put("0", RejectReason.OTHER);
        return Collections.unmodifiableMap(keys);
    }
}
