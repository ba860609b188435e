package id.satupintu.access.shift;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

interface Shifts extends Repository<Shift, UUID> {

    Shift saveAndFlush(Shift shift);

    void delete(Shift shift);

    void flush();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Shift s where s.id = :id")
    Optional<Shift> lock(@Param("id") UUID id);
}
