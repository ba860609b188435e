package id.satupintu.access;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Teams extends Repository<Team, String> {

    Team saveAndFlush(Team team);

    Team save(Team team);

    Optional<Team> findById(String code);

    List<Team> findAllByOrderByCode();

    List<Team> findBySiteOrderByCode(String site);

    boolean existsById(String code);
}
