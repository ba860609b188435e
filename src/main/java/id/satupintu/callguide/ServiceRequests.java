package id.satupintu.callguide;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ServiceRequests extends JpaRepository<ServiceRequest, UUID> {

    Optional<ServiceRequest> findByVerificationId(UUID verification);
}
