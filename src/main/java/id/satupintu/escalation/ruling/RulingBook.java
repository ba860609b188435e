package id.satupintu.escalation.ruling;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface RulingBook extends JpaRepository<Ruling, UUID> {

    /** Its row stays locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Ruling r where r.id = :id")
    Optional<Ruling> lock(UUID id);

    Optional<Ruling> findByOpenKey(String openKey);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Ruling r where r.openKey = :openKey")
    Optional<Ruling> lockOpen(String openKey);

    Optional<Ruling> findFirstByRequestIdAndMatterOrderByAskedAtDesc(UUID request, Matter matter);

    /** Ids of what was asked about a request and not taken back, the latest first. */
    @Query("select r.id from Ruling r where r.requestId = :request and r.matter = :matter and r.withdrawnAt is null"
            + " order by r.askedAt desc")
    List<UUID> asked(UUID request, Matter matter, Limit limit);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Ruling r where r.callId = :call and r.openKey is not null")
    List<Ruling> lockOpenOf(UUID call);

    /** Of a call: what was asked, was not taken back, and its caller still waits to hear. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Ruling r where r.callId = :call and r.withdrawnAt is null and r.relayedAt is null"
            + " and r.later = false")
    List<Ruling> lockWaitingOf(UUID call);

    @Query("select r from Ruling r where r.cso = :cso and r.later = true and r.relayedAt is null"
            + " and r.verdict is not null order by r.ruledAt")
    List<Ruling> untoldOf(UUID cso, Limit limit);

    @Query("select r from Ruling r where r.team = :team and r.later = true and r.relayedAt is null"
            + " and r.verdict is not null order by r.ruledAt")
    List<Ruling> untoldOfTeam(String team, Limit limit);

    List<Ruling> findByTeamAndOpenKeyIsNotNullOrderByAskedAt(String team, Limit limit);

    List<Ruling> findByOpenKeyIsNotNullOrderByAskedAt(Limit limit);

    List<Ruling> findBySiteInAndOpenKeyIsNotNullOrderByAskedAt(Collection<String> sites, Limit limit);
}
