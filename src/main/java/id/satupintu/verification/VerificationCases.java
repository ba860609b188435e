package id.satupintu.verification;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The requests. Claims are single conditional UPDATEs: each either wins or changes nothing. */
interface VerificationCases extends JpaRepository<VerificationCase, UUID>, JpaSpecificationExecutor<VerificationCase> {

    String UNHELD = "(c.turn.claim.holderId is null or c.turn.claim.leaseUntil <= :now)";

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from VerificationCase c where c.id = :id")
    Optional<VerificationCase> lock(UUID id);

    /** Takes the request unless it is closed or held by another; the row's version rises. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update VerificationCase c set c.turn.claim.holderId = :me, c.turn.claim.holderName = :name,"
            + " c.turn.claim.leaseUntil = :until, c.turn.claim.takenAt = :now, c.version = c.version + 1"
            + " where c.id = :id and c.ending.stage = Stage.OPEN and " + UNHELD)
    int take(UUID id, UUID me, String name, Instant until, Instant now);

    /** Prolongs one's own running claim; nobody need look again for it. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            "update VerificationCase c set c.turn.claim.leaseUntil = :until where c.id = :id and c.ending.stage = Stage.OPEN"
                    + " and c.turn.claim.holderId = :me and c.turn.claim.leaseUntil > :now")
    int prolong(UUID id, UUID me, Instant until, Instant now);

    /** What one TL holds, locked. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from VerificationCase c where c.ending.stage = Stage.OPEN and c.turn.claim.holderId = :holder")
    List<VerificationCase> lockHeldBy(UUID holder);

    /** Undecided, not flagged yet, no callback promised, and handed over in this span. */
    @Query("select c.id from VerificationCase c where c.ending.stage = Stage.OPEN and c.turn.slowAt is null"
            + " and c.turn.spot.promisedAt is null and c.turn.spot.handedAt > :from and c.turn.spot.handedAt <= :to")
    List<UUID> waitingBetween(Instant from, Instant to);

    /** Whose lease ran out in this span. */
    @Query("select c from VerificationCase c where c.ending.stage = Stage.OPEN"
            + " and c.turn.claim.leaseUntil > :from and c.turn.claim.leaseUntil <= :to")
    List<VerificationCase> lapsedBetween(Instant from, Instant to);

    @Modifying
    @Query("update VerificationCase c set c.nik.sealed.ciphertext = null, c.nik.sealed.keyId = null"
            + " where c.ending.closedAt < :before and c.nik.sealed.ciphertext is not null")
    int purgeNik(Instant before);

    @Query("select c.id from VerificationCase c where c.ending.stage = Stage.OPEN and c.origin.ownerId = :owner"
            + " and c.nik.sealed.indexValue in :indexes")
    List<UUID> openOf(UUID owner, Collection<String> indexes);

    /** Rejections of this NIK since it was last approved. */
    @Query(
            "select count(c) from VerificationCase c where c.ending.stage = Stage.REJECTED and c.nik.sealed.indexValue in :nik"
                    + " and not exists (select 1 from VerificationCase a where a.ending.stage in (Stage.APPROVED, Stage.NOT_APPLIED)"
                    + " and a.nik.sealed.indexValue in :nik and a.ending.closedAt >= c.ending.closedAt)")
    int rejectedSinceApproval(Collection<String> nik);

    /** Requests of this NIK handed over since it was last approved, the earliest first; those taken back do not count. */
    @Query(
            "select c.id from VerificationCase c where c.ending.stage <> Stage.WITHDRAWN and c.nik.sealed.indexValue in :nik"
                    + " and not exists (select 1 from VerificationCase a where a.ending.stage in (Stage.APPROVED, Stage.NOT_APPLIED)"
                    + " and a.nik.sealed.indexValue in :nik and a.ending.closedAt >= c.turn.spot.handedAt)"
                    + " order by c.turn.spot.handedAt, c.id")
    List<UUID> handedSinceApproval(Collection<String> nik, Limit limit);

    @Query(
            "select c from VerificationCase c where c.nik.sealed.indexValue = :index and c.turn.spot.handedAt < :before"
                    + " and c.ending.stage in (Stage.APPROVED, Stage.NOT_APPLIED, Stage.REJECTED) order by c.ending.closedAt desc")
    List<VerificationCase> decidedBefore(String index, Instant before);
}
