package id.satupintu.verification;

import org.jspecify.annotations.Nullable;

/**
 * What the TL saw in PLN's own application; an absent value means "as the caller read it out".
 *
 * @param ktpPhoto the photo of the KTP is good
 * @param selfie the selfie with the KTP is good
 */
public record Observed(
        @Nullable String accountName,
        @Nullable String phone,
        @Nullable String email,
        boolean ktpPhoto,
        boolean selfie) {

    /** All as read out, both photos good. */
    public static Observed asReadOut() {
        return new Observed(null, null, null, true, true);
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "Observed[ktpPhoto=" + ktpPhoto + ", selfie=" + selfie + "]";
    }
}
