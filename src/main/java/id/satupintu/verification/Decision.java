package id.satupintu.verification;

import id.satupintu.policy.RejectReason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A TL's ruling on one version of the evidence.
 *
 * @param note needed for some reasons and against the advice of the name check; never read to the customer
 * @param evidenceVersion the version that the TL looked at
 * @param upgraded the upgrade is done in PLN's application; looked at when approving only
 */
public record Decision(
        Outcome outcome,
        List<RejectReason> reasons,
        @Nullable String note,
        int evidenceVersion,
        Observed observed,
        boolean upgraded) {

    public Decision {
        reasons = reasons.stream().distinct().toList();
    }

    /** Right and upgraded, everything as read out, the photos seen: the decision of one key. */
    public static Decision approve(int evidenceVersion) {
        Observed seen = Observed.asReadOut().photos(true, true, PhotosSeen.WITH_DECISION);
        return new Decision(Outcome.APPROVE, List.of(), null, evidenceVersion, seen, true);
    }

    /** Refused for these reasons, everything as read out, without a note. */
    public static Decision reject(int evidenceVersion, RejectReason... reasons) {
        return new Decision(Outcome.REJECT, List.of(reasons), null, evidenceVersion, Observed.asReadOut(), true);
    }

    /**
     * Whether it cannot do without a note.
     *
     * @param nameAdvice MATCH, REVIEW or NO_MATCH, on the name that counts
     */
    public boolean needsNote(String nameAdvice) {
        return DecisionRules.needsNote(outcome, reasons, nameAdvice);
    }

    public Decision withNote(@Nullable String words) {
        return new Decision(outcome, reasons, words, evidenceVersion, observed, upgraded);
    }

    public Decision withObserved(Observed seen) {
        return new Decision(outcome, reasons, note, evidenceVersion, seen, upgraded);
    }

    public Decision withUpgraded(boolean done) {
        return new Decision(outcome, reasons, note, evidenceVersion, observed, done);
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "Decision[" + outcome + " " + reasons + ", evidenceVersion=" + evidenceVersion + "]";
    }
}
