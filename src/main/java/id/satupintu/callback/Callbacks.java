package id.satupintu.callback;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface Callbacks extends JpaRepository<Callback, UUID> {

    Optional<Callback> findByOpenKey(String openKey);

    /** Locked: the CSO who reads a result out and the result itself may come at the same moment. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Callback> findByVerificationIdAndClosedAtIsNull(UUID verification);

    List<Callback> findByVerificationIdIn(Collection<UUID> verifications);

    List<Callback> findByCallIdOrderByMadeAt(UUID call);

    List<Callback> findByTeamAndClosedAtIsNullOrderByPromisedBy(String team, Limit limit);

    List<Callback> findByMadeByAndClosedAtIsNullOrderByPromisedBy(UUID staff, Limit limit);

    List<Callback> findByClosedAtIsNullOrderByPromisedBy(Limit limit);

    List<Callback> findBySiteInAndClosedAtIsNullOrderByPromisedBy(Collection<String> sites, Limit limit);
}
