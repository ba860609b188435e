package id.satupintu.policy;

import org.jspecify.annotations.Nullable;

/**
 * The words of one script in both languages.
 *
 * @param spoken as it is read out
 * @param written as it is sent on a written channel; null where it is the same
 */
public record ScriptText(Wording spoken, @Nullable Wording written) {

    /** The words for a voice. */
    public Wording in(Voice voice) {
        return voice == Voice.WRITTEN && written != null ? written : spoken;
    }
}
