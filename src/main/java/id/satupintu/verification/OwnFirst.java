package id.satupintu.verification;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** A TL sees figures of their own decisions before anybody else sees them by name. */
public interface OwnFirst {

    /**
     * Those of these TLs whose figures up to a moment the asker may see by name: one's own always; others', for the
     * shift lead and managers, once they have looked at them after that moment or a setting's days have passed.
     */
    Set<UUID> shown(Collection<UUID> tls, Instant until);
}
