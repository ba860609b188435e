package id.satupintu.callguide;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
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

    List<Call> findByCsoAndSiteDayOrderByStartedAtDesc(UUID cso, LocalDate day, Limit limit);

    List<Call> findByCsoAndEndedAtIsNullAndSiteDayLessThanOrderByStartedAtDesc(UUID cso, LocalDate day);

    Optional<Call> findFirstByCsoAndEndedAtIsNullAndGoneAtIsNullOrderByStartedAtDesc(UUID cso);

    /** The screen is alive; nothing else about the call changes. A call whose caller is gone is not touched. */
    @Modifying
    @Query("update Call c set c.heartbeatAt = :now where c.id = :id and c.cso = :cso and c.endedAt is null"
            + " and c.goneAt is null")
    int beat(UUID id, UUID cso, Instant now);

    @Query("select c.id from Call c where c.endedAt is null and c.goneAt is null and c.simulated = false"
            + " and c.heartbeatAt < :before")
    List<UUID> silentSince(Instant before, Limit limit);

    @Query("select c.id from Call c where c.endedAt is null and c.goneAt < :before")
    List<UUID> goneSince(Instant before, Limit limit);
}
