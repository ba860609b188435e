package id.satupintu.verification;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something about a request has changed in this transaction; heard inside this room only. */
record CaseMoved(
        UUID id, long version, String team, @Nullable String site, UUID owner) {}
