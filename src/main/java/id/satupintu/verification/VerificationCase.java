package id.satupintu.verification;

import id.satupintu.access.Scope;
import id.satupintu.access.StaffId;
import id.satupintu.policy.RejectReason;
import id.satupintu.policy.Salutation;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** One request and what may happen to it. Every change is made under the row's lock; a claim is one UPDATE. */
@Entity
@Table(name = "verification_case")
@DynamicUpdate
class VerificationCase {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Embedded
    private Origin origin;

    @Embedded
    private HeldNik nik;

    @Embedded
    private Evidence evidence;

    @Enumerated(EnumType.STRING)
    private Salutation salutation;

    @Column(name = "evidence_version")
    private int evidenceVersion = 1;

    private int attempt;

    @Column(name = "open_key")
    private @Nullable String openKey;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.OPEN;

    @Embedded
    private Spot spot;

    @Embedded
    private @Nullable Claim claim;

    @Embedded
    private @Nullable Ruled ruled;

    @ElementCollection
    @CollectionTable(name = "verification_reason", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "place")
    @BatchSize(size = 100)
    private List<ReasonRead> reasons = new ArrayList<>();

    @Column(name = "slow_at")
    private @Nullable Instant slowAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "relayed_at")
    private @Nullable Instant relayedAt;

    @SuppressWarnings("NullAway.Init") // filled by the database
    protected VerificationCase() {}

    VerificationCase(VerificationId id, Origin origin, HeldNik nik, HandOver handed, int attempt, Instant now) {
        this.id = id.value();
        this.origin = origin;
        this.nik = nik;
        this.evidence = Evidence.of(handed);
        this.salutation = handed.salutation();
        this.attempt = attempt;
        this.openKey = origin.ownerId() + ":" + nik.sealed().indexValue();
        this.spot = Spot.handed(handed.onLine(), now);
    }

    CaseStatus status(Instant now) {
        return switch (stage) {
            case APPROVED -> CaseStatus.APPROVED;
            case NOT_APPLIED -> CaseStatus.APPROVED_NOT_APPLIED;
            case REJECTED -> CaseStatus.REJECTED;
            case WITHDRAWN -> CaseStatus.WITHDRAWN;
            case OPEN -> openStatus(now);
        };
    }

    private CaseStatus openStatus(Instant now) {
        if (claimAt(now).isPresent()) {
            return CaseStatus.CLAIMED;
        }
        return spot.awaitsCallback() ? CaseStatus.CALLBACK : CaseStatus.WAITING;
    }

    /** Takes the correction over; whether it changed any evidence, so that its version rose. */
    boolean amend(Amendment change) {
        requireOpen();
        Evidence amended = evidence.amended(change);
        if (amended.equals(evidence)) {
            return false;
        }
        evidence = amended;
        evidenceVersion++;
        return true;
    }

    /** The caller has left or come back; whether that is news. */
    boolean onLine(boolean there, Instant now) {
        if (stage != Stage.OPEN || spot.onLine() == there || (!there && spot.awaitsCallback())) {
            return false;
        }
        spot = there ? spot.back(now) : spot.gone(now);
        return true;
    }

    /** A callback is promised; whether that is news. */
    boolean promised(Instant now) {
        if (stage != Stage.OPEN || spot.promisedAt() != null) {
            return false;
        }
        spot = spot.promised(now);
        return true;
    }

    void withdraw(Instant now) {
        requireOpen();
        close(Stage.WITHDRAWN, now);
    }

    void release(StaffId by, Instant now) {
        requireOpen();
        requireHolder(by, now);
        claim = null;
    }

    /** Decides as the contract orders the refusals: closed, not the holder, incomplete, stale. */
    void decide(StaffId by, Decision decision, String nameAdvice, List<ReasonRead> readings, Instant now) {
        requireOpen();
        Claim mine = requireHolder(by, now);
        DecisionRules.check(decision, nameAdvice);
        if (decision.evidenceVersion() != evidenceVersion) {
            throw new VerificationRefused.StaleEvidence(evidenceVersion);
        }
        ruled = Ruled.by(mine, decision, nameAdvice, now);
        reasons.addAll(readings);
        close(DecisionRules.stage(decision), now);
    }

    /** Whether this is the owed end of an approval that was not applied yet, by the TL who owes it. */
    boolean finishedBy(StaffId by, Decision decision) {
        return stage == Stage.NOT_APPLIED
                && ruled != null
                && ruled.by().equals(by)
                && DecisionRules.stage(decision) == Stage.APPROVED;
    }

    void finish(Instant now) {
        ruled = ruled().finishedAt(now);
        relayedAt = null;
        close(Stage.APPROVED, now);
    }

    /** The result has been read to the customer; whether that is news. */
    boolean relayed(Instant now) {
        if (ruled == null) {
            throw stage == Stage.OPEN
                    ? new VerificationRefused.NotDecided()
                    : new VerificationRefused.AlreadyDecided(status(now));
        }
        boolean first = relayedAt == null;
        relayedAt = first ? now : relayedAt;
        return first;
    }

    Claim requireHolder(StaffId by, Instant now) {
        if (claim == null || !claim.heldBy(by, now)) {
            throw new VerificationRefused.NotTheHolder();
        }
        return claim;
    }

    void requireOpen() {
        if (stage != Stage.OPEN) {
            throw new VerificationRefused.AlreadyDecided(status(Instant.EPOCH));
        }
    }

    private void close(Stage end, Instant now) {
        stage = end;
        closedAt = now;
        openKey = null;
        claim = null;
    }

    boolean inside(Scope scope) {
        return scope.covers(origin.owner(), origin.teamOrNone(), origin.site());
    }

    /** The claim, while its lease runs. */
    Optional<Claim> claimAt(Instant now) {
        return Optional.ofNullable(claim).filter(held -> held.runsAt(now));
    }

    /** Whether this TL held it last and nobody has taken it since the lease ran out. */
    boolean lastHeldBy(StaffId staff) {
        return stage == Stage.OPEN && claim != null && claim.holderId().equals(staff.value());
    }

    /** It has waited too long. */
    void slow(Instant now) {
        slowAt = now;
    }

    boolean notYetSlow() {
        return stage == Stage.OPEN && slowAt == null;
    }

    /** Gives back what this TL held, running or lapsed; whether there was anything. */
    boolean letGo(StaffId staff) {
        boolean held = lastHeldBy(staff);
        claim = held ? null : claim;
        return held;
    }

    boolean waits(Instant now) {
        CaseStatus status = status(now);
        return status == CaseStatus.WAITING || status == CaseStatus.CALLBACK;
    }

    EarlierAttempt asEarlier() {
        Ruled made = ruled();
        String name = made.observedAccountName() == null ? evidence.accountName() : made.observedAccountName();
        return new EarlierAttempt(new VerificationId(id), attempt, status(made.at()), codes(), name, made.at());
    }

    CaseMoved moved() {
        return new CaseMoved(id, version(), origin.team(), origin.ownerId());
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    Origin origin() {
        return origin;
    }

    HeldNik nik() {
        return nik;
    }

    Evidence evidence() {
        return evidence;
    }

    Salutation salutation() {
        return salutation;
    }

    Spot spot() {
        return spot;
    }

    List<RejectReason> codes() {
        return reasons.stream().map(ReasonRead::code).toList();
    }

    int evidenceVersion() {
        return evidenceVersion;
    }

    int attempt() {
        return attempt;
    }

    boolean slow() {
        return slowAt != null;
    }

    @Nullable
    Instant relayedAt() {
        return relayedAt;
    }

    Ruled ruled() {
        return Objects.requireNonNull(ruled, "not decided");
    }

    @Nullable
    Ruling ruling() {
        return ruled == null ? null : ruled.ruling(stage, reasons);
    }
}
