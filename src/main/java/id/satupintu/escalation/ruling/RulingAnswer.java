package id.satupintu.escalation.ruling;

import id.satupintu.privacy.Masking;
import org.jspecify.annotations.Nullable;

/**
 * What a TL answers.
 *
 * @param note in the TL's words, needed where the reason is another one
 */
public record RulingAnswer(
        Verdict verdict, RulingReason reason, @Nullable String note) {

    private static final int LONGEST_NOTE = 500;

    public RulingAnswer {
        note = note == null || note.isBlank() ? null : Masking.freeText(note.strip());
    }

    /** The verdict for its usual reason. */
    public static RulingAnswer usual(Verdict verdict) {
        return new RulingAnswer(verdict, verdict.reasons().getFirst(), null);
    }

    void check(Matter matter) {
        if (verdict.matter() != matter || !verdict.reasons().contains(reason)) {
            throw new RulingRefused("reason", null);
        }
        if (reason.needsNote() && note == null) {
            throw new RulingRefused("note", null);
        }
        if (note != null && note.length() > LONGEST_NOTE) {
            throw new RulingRefused("too-long", null);
        }
    }

    @Override
    public String toString() {
        return "RulingAnswer[" + verdict + " " + reason + "]";
    }
}
