package id.satupintu.escalation.criterion;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface CriteriaList extends JpaRepository<Criterion, UUID> {

    List<Criterion> findAllByOrderByPlaceAscCodeAsc();

    Optional<Criterion> findByCode(String code);

    /** Of two who save at once the second waits, and then sees what the first wrote. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Criterion c where c.code = :code")
    Optional<Criterion> lockByCode(String code);
}
