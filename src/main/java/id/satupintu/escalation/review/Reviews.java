package id.satupintu.escalation.review;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Reviews extends JpaRepository<Review, UUID> {

    Optional<Review> findByCaseId(UUID caseId);
}
