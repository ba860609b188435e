package id.satupintu.verification.review;

import id.satupintu.policy.RejectReason;
import java.util.List;

/** Whether a decision went against the advice of the name check. */
final class Advice {

    private Advice() {}

    static boolean overridden(boolean rejected, List<String> reasons, String nameAdvice) {
        return rejected
                ? nameAdvice.equals("MATCH") && reasons.contains(RejectReason.NAME.name())
                : nameAdvice.equals("NO_MATCH");
    }
}
