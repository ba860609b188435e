package id.satupintu.settings;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface Changes extends Repository<Change, UUID> {

    Change save(Change change);

    List<Change> findByNameOrderByChangedAtDescIdDesc(String name, Limit limit);
}
