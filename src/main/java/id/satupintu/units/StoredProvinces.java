package id.satupintu.units;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface StoredProvinces extends Repository<StoredProvince, String> {

    StoredProvince saveAndFlush(StoredProvince one);

    Optional<StoredProvince> findById(String id);

    List<StoredProvince> findAllByOrderByCodeAsc();
}
