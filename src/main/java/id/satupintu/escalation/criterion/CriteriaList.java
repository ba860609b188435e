package id.satupintu.escalation.criterion;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CriteriaList extends JpaRepository<Criterion, UUID> {

    List<Criterion> findAllByOrderByPlaceAscCodeAsc();

    Optional<Criterion> findByCode(String code);
}
