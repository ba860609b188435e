package id.satupintu.callguide.guide;

import java.util.Set;

/** Which fields of the Profil a reason for a rejection opens again; reasons outside the Profil open none. */
final class Corrections {

    private Corrections() {}

    static Set<String> of(String reason) {
        return switch (reason.strip()) {
            case "NAME" -> Set.of(FieldName.ACCOUNT_NAME);
            case "PHONE" -> Set.of(FieldName.PHONE);
            case "EMAIL" -> Set.of(FieldName.EMAIL);
            case "NIK_FORM", "NIK_DATE", "NIK_MISMATCH", "REGION" -> Set.of(FieldName.NIK, FieldName.KTP_NAME);
            case "PROFILE_INCOMPLETE", "OTHER" ->
                Set.of(FieldName.ACCOUNT_NAME, FieldName.PHONE, FieldName.EMAIL, FieldName.KTP_NAME);
            default -> Set.of();
        };
    }
}
