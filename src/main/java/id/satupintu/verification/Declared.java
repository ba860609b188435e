package id.satupintu.verification;

import id.satupintu.policy.Salutation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the caller has declared so far, and which version of it that is; every correction raises the version. */
@Embeddable
class Declared {

    @Embedded
    private Evidence evidence;

    @Column(name = "evidence_version")
    private int evidenceVersion = 1;

    @Enumerated(EnumType.STRING)
    private Salutation salutation;

    private int attempt;

    @Column(name = "account_id")
    private @Nullable UUID account;

    @SuppressWarnings("NullAway.Init") // filled by the database
    protected Declared() {}

    Declared(HandOver handed, Attempt attempt) {
        this.evidence = Evidence.of(handed);
        this.salutation = handed.salutation();
        this.attempt = attempt.number();
        this.account = attempt.account();
    }

    /** Takes the correction over; whether it changed any evidence, or something else of the request has changed. */
    boolean amend(Amendment change, boolean otherwise) {
        Evidence amended = evidence.amended(change);
        if (amended.equals(evidence) && !otherwise) {
            return false;
        }
        evidence = amended;
        evidenceVersion++;
        return true;
    }

    void requireVersion(int looked) {
        if (looked != evidenceVersion) {
            throw new VerificationRefused.StaleEvidence(evidenceVersion);
        }
    }

    Evidence evidence() {
        return evidence;
    }

    int version() {
        return evidenceVersion;
    }

    Salutation salutation() {
        return salutation;
    }

    int attempt() {
        return attempt;
    }

    /** The request with which the account's attempts began; not known of old ones. */
    @Nullable
    UUID account() {
        return account;
    }
}
