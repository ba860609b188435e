package id.satupintu.verification;

import id.satupintu.policy.RejectReason;
import java.time.Instant;
import java.util.List;

/** How an earlier request of the same NIK ended, and the account name that was read out then. */
public record EarlierAttempt(
        VerificationId id,
        int attempt,
        CaseStatus outcome,
        List<RejectReason> reasons,
        String accountName,
        Instant at) {

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "EarlierAttempt[" + attempt + " " + outcome + "]";
    }
}
