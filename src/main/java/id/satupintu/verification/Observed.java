package id.satupintu.verification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the TL saw in PLN's own application; an absent value means "as the caller read it out".
 *
 * @param ktpPhoto the photo of the KTP is good
 * @param selfie the selfie with the KTP is good
 * @param photos how the two came to be called so
 * @param birthDate on the KTP, compared with the NIK and not kept with the decision
 */
public record Observed(
        @Nullable String accountName,
        @Nullable String phone,
        @Nullable String email,
        boolean ktpPhoto,
        boolean selfie,
        PhotosSeen photos,
        @Nullable LocalDate birthDate) {

    /** Without a word on how the photos were looked at. */
    public Observed(
            @Nullable String accountName,
            @Nullable String phone,
            @Nullable String email,
            boolean ktpPhoto,
            boolean selfie) {
        this(accountName, phone, email, ktpPhoto, selfie, PhotosSeen.UNSAID, null);
    }

    /** All as read out, both photos good. */
    public static Observed asReadOut() {
        return new Observed(null, null, null, true, true);
    }

    /** The same photos; this was typed of the rest. */
    public Observed typed(
            @Nullable String name, @Nullable String number, @Nullable String address, @Nullable LocalDate born) {
        return new Observed(name, number, address, ktpPhoto, selfie, photos, born);
    }

    /** The photos are good or not, and this is how one knows. */
    public Observed photos(boolean ktpGood, boolean selfieGood, PhotosSeen how) {
        return new Observed(accountName, phone, email, ktpGood, selfieGood, how, birthDate);
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "Observed[ktpPhoto=" + ktpPhoto + ", selfie=" + selfie + "]";
    }
}
