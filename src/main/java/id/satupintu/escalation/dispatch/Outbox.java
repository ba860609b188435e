package id.satupintu.escalation.dispatch;

import id.satupintu.escalation.OutsideSystem;
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

interface Outbox extends JpaRepository<Dispatch, UUID> {

    @Query(
            "select d.id from Dispatch d where d.system in :systems and ((d.state = id.satupintu.escalation.dispatch.DispatchState.WAITING"
                    + " and d.nextAt <= :now) or (d.state = id.satupintu.escalation.dispatch.DispatchState.SENDING"
                    + " and d.leaseUntil < :now)) order by d.nextAt")
    List<UUID> due(Collection<OutsideSystem> systems, Instant now, Limit limit);

    @Query("select d.caseId from Dispatch d where d.id = :id")
    Optional<UUID> caseOf(UUID id);

    /** Its row stays locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Dispatch d where d.id = :id")
    Optional<Dispatch> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Dispatch d where d.caseId = :caseId and d.system = :system")
    Optional<Dispatch> lockOf(UUID caseId, OutsideSystem system);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Dispatch d where d.caseId = :caseId")
    List<Dispatch> lockAllOf(UUID caseId);

    List<Dispatch> findByCaseId(UUID caseId);
}
