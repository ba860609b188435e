package id.satupintu.kpi.alert;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Alerts extends Repository<Alert, UUID> {

    Alert save(Alert alert);

    Optional<Alert> findById(UUID id);

    List<Alert> findAllByOrderByNameAsc();

    List<Alert> findByActiveTrue();

    /** The site of each that stands, null for one of all sites. */
    @Query("select a.site from Alert a where a.raisedAt is not null")
    List<@Nullable String> sitesOfRaised();

    void deleteById(UUID id);
}
