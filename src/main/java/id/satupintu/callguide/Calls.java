package id.satupintu.callguide;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Calls extends JpaRepository<Call, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Call c where c.id = :id")
    Optional<Call> findLockedById(UUID id);

    @Query("select c from Call c where c.taken.cso = :cso and c.taken.siteDay = :day order by c.taken.startedAt desc")
    List<Call> ofDay(UUID cso, LocalDate day, Limit limit);

    @Query("select c from Call c where c.taken.cso = :cso and c.line.endedAt is null and c.taken.siteDay < :day"
            + " order by c.taken.startedAt desc")
    List<Call> openBefore(UUID cso, LocalDate day);

    @Query("select c from Call c where c.taken.cso = :cso and c.line.endedAt is null order by c.taken.startedAt desc")
    List<Call> openOf(UUID cso);

    /** Open with the caller there, the one that was last in front first. */
    @Query("select c from Call c where c.taken.cso = :cso and c.line.endedAt is null and c.line.goneAt is null"
            + " order by c.line.heartbeatAt desc, c.taken.startedAt desc")
    List<Call> onTheLine(UUID cso, Limit limit);

    /** Open with the caller gone, the one whose screen was there last first. */
    @Query("select c from Call c where c.taken.cso = :cso and c.line.endedAt is null and c.line.goneAt is not null"
            + " and c.line.heartbeatAt >= :since order by c.line.heartbeatAt desc")
    List<Call> lostSince(UUID cso, Instant since, Limit limit);

    /** The screen is alive; nothing else about the call changes. A call whose caller is gone is not touched. */
    @Modifying
    @Query("update Call c set c.line.heartbeatAt = :now where c.id = :id and c.taken.cso = :cso"
            + " and c.line.endedAt is null and c.line.goneAt is null")
    int beat(UUID id, UUID cso, Instant now);

    @Query("select c.id from Call c where c.line.endedAt is null and c.line.goneAt is null"
            + " and c.taken.simulated = false and c.line.heartbeatAt < :before")
    List<UUID> silentSince(Instant before, Limit limit);

    @Query("select c.id from Call c where c.line.endedAt is null and c.line.goneAt < :before")
    List<UUID> goneSince(Instant before, Limit limit);

    /** Calls from or for that number, the newest first. */
    @Query("select c from Call c where c.caller.reach = :reach and c.taken.startedAt >= :since and c.taken.site = :site"
            + " order by c.taken.startedAt desc")
    List<Call> ofNumber(String reach, String site, Instant since, Limit limit);

    /** Lost calls of a team that can still be gone on with, the latest first. */
    @Query("select c from Call c where c.taken.team = :team and c.line.endedAt is null and c.line.goneAt is not null"
            + " and c.taken.simulated = :simulated order by c.line.goneAt desc")
    List<Call> lostOfTeam(String team, boolean simulated, Limit limit);

    /** Calls of a team that go on or can be gone on with, the oldest first. */
    @Query("select c from Call c where c.taken.team = :team and c.line.endedAt is null order by c.taken.startedAt")
    List<Call> openOfTeam(String team, Limit limit);

    /** The same of some sites. */
    @Query("select c from Call c where c.taken.site in :sites and c.line.endedAt is null order by c.taken.startedAt")
    List<Call> openOfSites(Collection<String> sites, Limit limit);

    /** The same of the whole centre. */
    @Query("select c from Call c where c.line.endedAt is null order by c.taken.startedAt")
    List<Call> openEverywhere(Limit limit);
}
