package id.satupintu.escalation;

import id.satupintu.policy.Transaction;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface EscalationCases extends JpaRepository<EscalationCase, UUID> {

    Optional<EscalationCase> findByRequestId(UUID request);

    /** Its row stays locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from EscalationCase c where c.id = :id")
    Optional<EscalationCase> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from EscalationCase c where c.requestId = :request")
    Optional<EscalationCase> lockOfRequest(UUID request);

    /** Others of the same customer and request that stand, the newest first. */
    @Query("select c from EscalationCase c where c.idpel = :idpel and c.form.transaction = :transaction"
            + " and c.openedAt >= :since and c.openedAt <= :until and c.id <> :but and c.voidReason is null"
            + " order by c.openedAt desc")
    List<EscalationCase> ofTheSame(
            String idpel, Transaction transaction, Instant since, Instant until, UUID but, Limit limit);
}
