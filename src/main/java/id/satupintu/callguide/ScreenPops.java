package id.satupintu.callguide;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ScreenPops extends JpaRepository<ScreenPop, UUID> {

    /** Its row stays locked until the transaction ends, so that a ticket opens once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from ScreenPop p where p.digest = :digest")
    Optional<ScreenPop> lock(String digest);

    @Modifying
    @Query("delete from ScreenPop p where p.expiresAt < :before")
    int forget(Instant before);
}
