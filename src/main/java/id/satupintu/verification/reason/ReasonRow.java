package id.satupintu.verification.reason;

import id.satupintu.policy.ReasonTexts;
import id.satupintu.policy.RejectReason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reason in the register.
 *
 * @param texts what holds today
 * @param active whether it can be chosen today
 * @param edited whether somebody wrote what holds today; otherwise it is the product's own
 * @param history everything that was ever written for it, the newest first; those that begin later are among it
 */
public record ReasonRow(
        RejectReason code, ReasonTexts texts, boolean active, boolean edited, List<ReasonEdition> history) {

    /** What was written last, whether or not it holds yet. */
    public @Nullable ReasonEdition newest() {
        return history.isEmpty() ? null : history.getFirst();
    }
}
