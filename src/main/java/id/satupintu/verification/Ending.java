package id.satupintu.verification;

import id.satupintu.access.StaffId;
import id.satupintu.policy.RejectReason;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** How a request ended, or that it is open still; what was decided, and whether the customer has been told. */
@Embeddable
class Ending {

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.OPEN;

    @Column(name = "open_key")
    private @Nullable String openKey;

    @Embedded
    private @Nullable Ruled ruled;

    @ElementCollection
    @CollectionTable(name = "verification_reason", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "place")
    @BatchSize(size = 100)
    private List<ReasonRead> reasons = new ArrayList<>();

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "relayed_at")
    private @Nullable Instant relayedAt;

    @Column(name = "shown_at")
    private @Nullable Instant shownAt;

    protected Ending() {}

    /** Open; at most one open request has this key. */
    Ending(String openKey) {
        this.openKey = openKey;
    }

    boolean open() {
        return stage == Stage.OPEN;
    }

    void requireOpen() {
        closedAs().ifPresent(status -> {
            throw new VerificationRefused.AlreadyDecided(status);
        });
    }

    /** The status of a request that is not open any more. */
    Optional<CaseStatus> closedAs() {
        return Optional.ofNullable(
                switch (stage) {
                    case OPEN -> null;
                    case APPROVED -> CaseStatus.APPROVED;
                    case NOT_APPLIED -> CaseStatus.APPROVED_NOT_APPLIED;
                    case REJECTED -> CaseStatus.REJECTED;
                    case WITHDRAWN -> CaseStatus.WITHDRAWN;
                });
    }

    void withdraw(Instant now) {
        requireOpen();
        close(Stage.WITHDRAWN, now);
    }

    void decide(Claim mine, Decision decision, String nameAdvice, List<ReasonRead> readings, Instant now) {
        ruled = Ruled.by(mine, decision, nameAdvice, now);
        reasons.addAll(readings);
        close(DecisionRules.stage(decision), now);
    }

    boolean decidedBy(StaffId tl) {
        return ruled != null && ruled.by().equals(tl);
    }

    /** Whether this is the owed end of an approval that was not applied yet, by the TL who owes it. */
    boolean finishedBy(StaffId by, Decision decision) {
        return stage == Stage.NOT_APPLIED && decidedBy(by) && DecisionRules.stage(decision) == Stage.APPROVED;
    }

    /** The application does not show the approval: the TL who gave it owes its end; whether that is news. */
    boolean notApplied() {
        boolean news = stage == Stage.APPROVED;
        stage = news ? Stage.NOT_APPLIED : stage;
        return news;
    }

    void finish(Instant now) {
        ruled = ruled().finishedAt(now);
        relayedAt = null;
        close(Stage.APPROVED, now);
    }

    /** The result stands on the owner's screen; the first time counts. */
    void shown(Instant now) {
        if (ruled != null && shownAt == null) {
            shownAt = now;
        }
    }

    /** The result has been read to the customer; whether that is news. */
    boolean relayed(Instant now) {
        if (ruled == null) {
            requireOpen();
            throw new VerificationRefused.NotDecided();
        }
        boolean first = relayedAt == null;
        relayedAt = first ? now : relayedAt;
        return first;
    }

    /** The decision stands no more; the request is open again under its key. */
    void reopen(String key) {
        ruled = null;
        reasons.clear();
        closedAt = null;
        relayedAt = null;
        shownAt = null;
        stage = Stage.OPEN;
        openKey = key;
    }

    private void close(Stage end, Instant now) {
        stage = end;
        closedAt = now;
        openKey = null;
    }

    List<RejectReason> codes() {
        return readings().stream().map(ReasonRead::code).toList();
    }

    @Nullable
    Instant relayedAt() {
        return relayedAt;
    }

    @Nullable
    Instant shownAt() {
        return shownAt;
    }

    Ruled ruled() {
        return Objects.requireNonNull(ruled, "not decided");
    }

    @Nullable
    Ruling ruling() {
        return ruled == null ? null : ruled.ruling(stage, readings());
    }

    /** Only a rejection has any; for the others the table is not asked. */
    private List<ReasonRead> readings() {
        return stage == Stage.REJECTED ? reasons : List.of();
    }
}
