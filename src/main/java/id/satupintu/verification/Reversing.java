package id.satupintu.verification;

import id.satupintu.privacy.Masking;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a decision is to be taken back.
 *
 * @param words the TL's own, for staff only; needed where the cause says too little
 */
public record Reversing(ReversalCause cause, @Nullable String words) {

    private static final int LONGEST = 2000;

    /** By one key, within seconds. */
    static Reversing slip() {
        return new Reversing(ReversalCause.RECALLED, null);
    }

    /** Refuses what is incomplete. */
    void check() {
        if (words != null && words.length() > LONGEST) {
            throw new VerificationRefused.FieldRefused("words", List.of("TOO_LONG"));
        }
        if (cause == ReversalCause.OTHER && masked() == null) {
            throw new VerificationRefused.NoteMissing();
        }
    }

    @Nullable
    String masked() {
        return words == null || words.isBlank() ? null : Masking.freeText(words.strip());
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "Reversing[" + cause + "]";
    }
}
