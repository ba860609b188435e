package id.satupintu.kpi.wallboard;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WallboardLinks extends Repository<WallboardLink, UUID> {

    WallboardLink save(WallboardLink link);

    Optional<WallboardLink> findById(UUID id);

    Optional<WallboardLink> findByHash(String hash);

    List<WallboardLink> findAllByOrderByMadeAtDesc();

    /** Screens that share a link ask at the same time; who asks second changes nothing. */
    @Modifying(clearAutomatically = true)
    @Query("update WallboardLink l set l.seenAt = :now where l.id = :id and (l.seenAt is null or l.seenAt < :before)")
    void seen(UUID id, Instant now, Instant before);
}
