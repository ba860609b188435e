package id.satupintu.access;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AccessTokens extends Repository<AccessToken, UUID> {

    AccessToken save(AccessToken token);

    Optional<AccessToken> findByHash(String hash);
}
