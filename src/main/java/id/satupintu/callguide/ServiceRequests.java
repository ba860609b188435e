package id.satupintu.callguide;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ServiceRequests extends JpaRepository<ServiceRequest, UUID> {

    /** The call of the request that was handed over as this case. */
    @Query("select r.call.id from ServiceRequest r where r.verificationId = :verification")
    Optional<UUID> callOf(UUID verification);

    /** The current request of an open call that this CSO took. */
    @Query("select r from ServiceRequest r join fetch r.call c where c.id = :call and c.taken.cso = :cso"
            + " and c.line.endedAt is null order by r.place desc limit 1")
    Optional<ServiceRequest> lastOfOpen(UUID call, UUID cso);
}
