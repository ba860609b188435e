package id.satupintu.edition;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredEditions extends Repository<StoredEdition, UUID> {

    StoredEdition save(StoredEdition edition);

    StoredEdition saveAndFlush(StoredEdition edition);

    Optional<StoredEdition> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from StoredEdition e where e.id = :id")
    Optional<StoredEdition> findLockedById(UUID id);

    List<StoredEdition> findAllByOrderByEffectiveFromDescDraftedAtDesc();

    List<StoredEdition> findByStageOrderByEffectiveFromDesc(Stage stage);

    @Query(
            "select e.name from StoredEdition e where e.stage = id.satupintu.edition.Stage.RELEASED order by e.effectiveFrom desc")
    List<String> releasedNames();

    boolean existsByReleasedFromAndIdNot(LocalDate day, UUID id);

    void delete(StoredEdition edition);
}
