package id.satupintu.settings;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ChosenValues extends Repository<ChosenValue, String> {

    List<ChosenValue> findAll();

    Optional<ChosenValue> findById(String name);

    ChosenValue save(ChosenValue value);
}
