package id.satupintu.integration.rest.verification;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.satupintu.policy.Transaction;
import id.satupintu.verification.CaseStatus;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.Moment;
import id.satupintu.verification.Person;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A verification request as the contract shows it, the NIK masked.
 *
 * @param position place in the queue from 1, while it waits
 * @param attempt 1 + rejected requests of that NIK since its last approval
 * @param claimedBy the name of the TL who holds it
 * @param evidenceVersion rises with every correction; a decision names the version that it looked at
 * @param alsoOpenBy names of others with the same NIK open
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RequestBody(
        UUID id,
        CaseStatus status,
        @Nullable Integer position,
        String nik,
        int attempt,
        ChecksBody checks,
        @Nullable String claimedBy,
        @Nullable Instant leaseUntil,
        @Nullable RulingBody decision,
        int evidenceVersion,
        List<Moment> timeline,
        String ktpName,
        String accountName,
        String phone,
        String email,
        Transaction transaction,
        @Nullable String customerName,
        boolean onLine,
        Instant handedAt,
        String handedBy,
        @Nullable Instant relayedAt,
        boolean slow,
        List<String> alsoOpenBy,
        @Nullable UUID callId,
        String edition) {

    static RequestBody of(CaseView view, Locale language) {
        return new RequestBody(
                view.id().value(),
                view.status(),
                view.position(),
                view.nik(),
                view.attempt(),
                ChecksBody.of(view.checks(), language),
                name(view.claimedBy()),
                view.leaseUntil(),
                view.decision() == null ? null : RulingBody.of(view.decision()),
                view.evidenceVersion(),
                view.timeline(),
                view.ktpName(),
                view.accountName(),
                view.phone(),
                view.email(),
                view.transaction(),
                view.customerName(),
                view.onLine(),
                view.handedAt(),
                view.owner().name(),
                view.relayedAt(),
                view.slow(),
                view.alsoOpenBy(),
                view.callId(),
                view.edition());
    }

    private static @Nullable String name(@Nullable Person person) {
        return person == null ? null : person.name();
    }

    /** Says nothing of the customer. */
    @Override
    public String toString() {
        return "RequestBody[" + id + " " + status + "]";
    }
}
