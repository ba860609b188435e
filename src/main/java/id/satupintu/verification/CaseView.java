package id.satupintu.verification;

import id.satupintu.policy.Salutation;
import id.satupintu.policy.Transaction;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One request as its owner and the TLs see it; the NIK is masked.
 *
 * @param position place in the queue from 1, only while it waits
 * @param attempt 1 + rejections of that NIK since its last approval
 * @param nikSaid what the form of the NIK said on the day of hand-over
 * @param claimedBy who holds it, only while the lease runs
 * @param holdSince since when its holder lets it rest for a consultation
 * @param evidenceVersion rises with every correction
 * @param onLineSince since when the caller has been on the line
 * @param relayedAt when the result was read to the customer
 * @param slow it has waited longer than the setting allows
 * @param alsoOpenBy names of other CSOs with the same NIK open
 * @param inquiries what TLs asked the CSO about it, the oldest first
 * @param edition id of the policy edition it was handed over under
 * @param version rises with every change; tells which of two views is newer
 */
public record CaseView(
        VerificationId id,
        CaseStatus status,
        @Nullable Integer position,
        String nik,
        int attempt,
        Checks.NikSaid nikSaid,
        @Nullable Person claimedBy,
        @Nullable Instant leaseUntil,
        @Nullable Instant holdSince,
        @Nullable Ruling decision,
        int evidenceVersion,
        List<Moment> timeline,
        String ktpName,
        String accountName,
        String phone,
        String email,
        Transaction transaction,
        @Nullable String customerName,
        Salutation salutation,
        Person owner,
        @Nullable String team,
        @Nullable String site,
        boolean onLine,
        Instant handedAt,
        @Nullable Instant onLineSince,
        @Nullable Instant relayedAt,
        boolean slow,
        List<String> alsoOpenBy,
        List<Inquiry> inquiries,
        @Nullable UUID callId,
        @Nullable UUID requestId,
        boolean simulated,
        String edition,
        long version) {

    /** What the caller is called: as they said at the beginning, else as on the KTP. */
    public String callersName() {
        return customerName == null ? ktpName : customerName;
    }

    /** What all checks say of the evidence; worked out when asked for, as most lists do not ask. */
    public Checks checks() {
        return Checks.of(this);
    }

    /** Says nothing of the customer. */
    @Override
    public String toString() {
        return "CaseView[" + id + " " + status + " v" + version + "]";
    }
}
