package id.satupintu.access;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Sites extends Repository<Site, String> {

    Site saveAndFlush(Site site);

    Site save(Site site);

    Optional<Site> findById(String code);

    List<Site> findAllByOrderByCode();

    boolean existsById(String code);
}
