package id.satupintu.verification;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

/** The requests. Claims are single conditional UPDATEs: each either wins or changes nothing. */
interface VerificationCases extends JpaRepository<VerificationCase, UUID>, JpaSpecificationExecutor<VerificationCase> {

    String UNHELD = "(c.turn.claim.holderId is null or c.turn.claim.leaseUntil <= :now)";

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from VerificationCase c where c.id = :id")
    Optional<VerificationCase> lock(UUID id);

    /** To look only: what is changed in it is not written. */
    @QueryHints(@QueryHint(name = HibernateHints.HINT_READ_ONLY, value = "true"))
    @Query("select c from VerificationCase c where c.id = :id")
    Optional<VerificationCase> look(UUID id);

    /** Takes the request unless it is closed or held by another; the row's version rises. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update VerificationCase c set c.turn.claim.holderId = :me, c.turn.claim.holderName = :name,"
            + " c.turn.claim.leaseUntil = :until, c.turn.claim.takenAt = :now, c.turn.claim.touchedAt = :now,"
            + " c.turn.claim.holdSince = null, c.version = c.version + 1"
            + " where c.id = :id and c.ending.stage = Stage.OPEN and " + UNHELD)
    int take(UUID id, UUID me, String name, Instant until, Instant now);

    /** Prolongs one's own running claim; nobody need look again for it. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            "update VerificationCase c set c.turn.claim.leaseUntil = :until where c.id = :id and c.ending.stage = Stage.OPEN"
                    + " and c.turn.claim.holderId = :me and c.turn.claim.leaseUntil > :now")
    int prolong(UUID id, UUID me, Instant until, Instant now);

    /** Lets one's own lapsed claim go on, unless somebody has taken the request since; the row's version rises. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update VerificationCase c set c.turn.claim.leaseUntil = :until, c.version = c.version + 1"
            + " where c.id = :id and c.ending.stage = Stage.OPEN and c.turn.claim.holderId = :me")
    int revive(UUID id, UUID me, Instant until);

    /** Lets all claims of one TL end at {@code until} if no sign of life comes. */
    @Modifying
    @Query("update VerificationCase c set c.turn.claim.leaseUntil = :until where c.turn.claim.holderId = :me"
            + " and c.ending.stage = Stage.OPEN and c.turn.claim.leaseUntil > :until")
    int shorten(UUID me, Instant until);

    /** What one TL held last and nobody has taken since, with a lease that ends in this span. */
    @Query("select c.id from VerificationCase c where c.turn.claim.holderId = :me and c.ending.stage = Stage.OPEN"
            + " and c.turn.claim.leaseUntil > :from and c.turn.claim.leaseUntil <= :to order by c.turn.claim.takenAt")
    List<UUID> heldUntil(UUID me, Instant from, Instant to);

    /** The holder has done something with it. */
    @Modifying
    @Query("update VerificationCase c set c.turn.claim.touchedAt = :now where c.id = :id"
            + " and c.ending.stage = Stage.OPEN and c.turn.claim.holderId = :me")
    int touch(UUID id, UUID me, Instant now);

    /** What one TL holds, locked, the longest waiting first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from VerificationCase c where c.ending.stage = Stage.OPEN and c.turn.claim.holderId = :holder"
            + " order by c.turn.spot.handedAt, c.id")
    List<VerificationCase> lockHeldBy(UUID holder);

    /** Nobody has promised this caller a callback, or they have come back to the line since. */
    String WAITS_FOR_WORD = "c.ending.stage = Stage.OPEN and c.turn.slowAt is null and (c.turn.spot.promisedAt is null"
            + " or c.turn.spot.onLine = true and c.turn.spot.onLineSince > c.turn.spot.promisedAt)";

    /** Undecided, not flagged yet, no callback promised that still stands, and handed over in this span. */
    @Query("select c.id from VerificationCase c where " + WAITS_FOR_WORD
            + " and c.turn.spot.handedAt > :from and c.turn.spot.handedAt <= :to")
    List<UUID> waitingBetween(Instant from, Instant to);

    /** As before, at one site or, without one, at all. */
    @Query("select c.id from VerificationCase c where " + WAITS_FOR_WORD
            + " and c.turn.spot.handedAt > :from and c.turn.spot.handedAt <= :to"
            + " and c.origin.site = coalesce(:site, c.origin.site)")
    List<UUID> waitingAt(@Nullable String site, Instant from, Instant to);

    /** Whether any request at one site is undecided and held by nobody. */
    @Query("select count(c) > 0 from VerificationCase c where c.ending.stage = Stage.OPEN and " + UNHELD
            + " and coalesce(c.origin.site, '') = :site")
    boolean waitsAt(String site, Instant now);

    /** Whose lease ran out in this span. */
    @Query("select c from VerificationCase c where c.ending.stage = Stage.OPEN"
            + " and c.turn.claim.leaseUntil > :from and c.turn.claim.leaseUntil <= :to")
    List<VerificationCase> lapsedBetween(Instant from, Instant to);

    /** Claimed, and its holder has let it lie since a moment in this span. */
    @Query("select c from VerificationCase c where c.ending.stage = Stage.OPEN and c.turn.claim.leaseUntil > :now"
            + " and (c.turn.claim.holdSince is null and c.turn.claim.touchedAt > :touchedFrom"
            + " and c.turn.claim.touchedAt <= :touchedTo or c.turn.claim.holdSince > :heldFrom"
            + " and c.turn.claim.holdSince <= :heldTo)")
    List<VerificationCase> neglectedBetween(
            Instant touchedFrom, Instant touchedTo, Instant heldFrom, Instant heldTo, Instant now);

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
            "select c from VerificationCase c where c.nik.sealed.indexValue in :indexes and c.turn.spot.handedAt < :before"
                    + " and c.ending.stage in (Stage.APPROVED, Stage.NOT_APPLIED, Stage.REJECTED) order by c.ending.closedAt desc")
    List<VerificationCase> decidedBefore(Collection<String> indexes, Instant before);
}
