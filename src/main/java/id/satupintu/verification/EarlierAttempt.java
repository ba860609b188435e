package id.satupintu.verification;

import id.satupintu.policy.RejectReason;
import java.time.Instant;
import java.util.List;

/** How an earlier request of the same NIK ended, and what was read out then. */
public record EarlierAttempt(
        VerificationId id,
        int attempt,
        CaseStatus outcome,
        List<RejectReason> reasons,
        String ktpName,
        String accountName,
        String phone,
        String email,
        Instant at) {

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "EarlierAttempt[" + attempt + " " + outcome + "]";
    }
}
