package id.satupintu.verification;

import id.satupintu.policy.RejectReason;
import java.util.List;

/**
 * What a TL has begun and not sent; it survives a reload of the screen.
 *
 * @param begun what was under way
 * @param evidenceVersion the version that was looked at
 */
public record Draft(
        Begun begun,
        List<RejectReason> reasons,
        String note,
        Observed observed,
        boolean upgraded,
        int evidenceVersion) {

    /** What a TL was about to do. */
    public enum Begun {
        NOTHING,
        /** The reasons were being chosen. */
        REJECTION,
        /** An approval that needs words, as against the advice. */
        NOTED_APPROVAL
    }

    public Draft {
        reasons = List.copyOf(reasons);
    }

    /** Nothing begun yet. */
    public static Draft blank(int evidenceVersion) {
        return new Draft(Begun.NOTHING, List.of(), "", Observed.asReadOut(), true, evidenceVersion);
    }

    /** The decision that this draft amounts to. */
    public Decision decision() {
        boolean rejecting = begun == Begun.REJECTION;
        Outcome outcome = rejecting ? Outcome.REJECT : Outcome.APPROVE;
        return new Decision(outcome, rejecting ? reasons : List.of(), note, evidenceVersion, observed, upgraded);
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "Draft[begun=" + begun + ", evidenceVersion=" + evidenceVersion + "]";
    }
}
