package id.satupintu.callback;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Callbacks extends JpaRepository<Callback, UUID> {

    Optional<Callback> findByOpenKey(String openKey);

    /** Locked: the CSO who reads a result out and the result itself may come at the same moment. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Callback> findByVerificationIdAndClosedAtIsNull(UUID verification);

    @Query("select count(c) from Callback c where c.team = :team and c.closedAt is null"
            + " and (c.promisedBy < :now or (c.tries = 0 and c.targetBy < :now))")
    long late(String team, Instant now);

    /** Teams of which a promise has become late between two moments. */
    @Query("select distinct c.team from Callback c where c.team is not null and c.closedAt is null"
            + " and ((c.promisedBy >= :from and c.promisedBy < :now)"
            + " or (c.tries = 0 and c.targetBy >= :from and c.targetBy < :now))")
    List<String> lateSince(Instant from, Instant now);

    List<Callback> findByVerificationIdIn(Collection<UUID> verifications);

    List<Callback> findByCallIdOrderByMadeAt(UUID call);

    List<Callback> findByTeamAndClosedAtIsNullOrderByPromisedBy(String team, Limit limit);

    List<Callback> findByMadeByAndClosedAtIsNullOrderByPromisedBy(UUID staff, Limit limit);

    List<Callback> findByClosedAtIsNullOrderByPromisedBy(Limit limit);

    List<Callback> findBySiteInAndClosedAtIsNullOrderByPromisedBy(Collection<String> sites, Limit limit);
}
