package id.satupintu.units;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface StoredUnits extends Repository<StoredUnit, String> {

    StoredUnit saveAndFlush(StoredUnit one);

    Optional<StoredUnit> findById(String id);

    List<StoredUnit> findAllByOrderByPlaceAscCodeAsc();
}
