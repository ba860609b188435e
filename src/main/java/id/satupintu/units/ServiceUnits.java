package id.satupintu.units;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ServiceUnits extends Repository<ServiceUnit, UUID> {

    ServiceUnit saveAndFlush(ServiceUnit one);

    Optional<ServiceUnit> findById(UUID id);

    List<ServiceUnit> findAllByOrderByNameAsc();

    Optional<ServiceUnit> findByUnitAndNameIgnoreCase(String unit, String name);
}
