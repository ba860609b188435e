package id.satupintu.verification;

import id.satupintu.policy.RejectReason;
import java.util.List;

/**
 * What a TL has begun and not sent; it survives a reload of the screen.
 *
 * @param rejecting the reasons were being chosen
 * @param evidenceVersion the version that was looked at
 */
public record Draft(
        boolean rejecting,
        List<RejectReason> reasons,
        String note,
        Observed observed,
        boolean upgraded,
        int evidenceVersion) {

    public Draft {
        reasons = List.copyOf(reasons);
    }

    /** Nothing begun yet. */
    public static Draft blank(int evidenceVersion) {
        return new Draft(false, List.of(), "", Observed.asReadOut(), true, evidenceVersion);
    }

    /** The decision that this draft amounts to. */
    public Decision decision() {
        Outcome outcome = rejecting ? Outcome.REJECT : Outcome.APPROVE;
        return new Decision(outcome, rejecting ? reasons : List.of(), note, evidenceVersion, observed, upgraded);
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "Draft[rejecting=" + rejecting + ", evidenceVersion=" + evidenceVersion + "]";
    }
}
