package id.satupintu.kpi.alert;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Alerts extends Repository<Alert, UUID> {

    Alert save(Alert alert);

    Optional<Alert> findById(UUID id);

    List<Alert> findAllByOrderByNameAsc();

    List<Alert> findByActiveTrue();

    void deleteById(UUID id);
}
