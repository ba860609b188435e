package id.satupintu.verification;

import java.util.UUID;

/** Something about a request has changed in this transaction; heard inside this room only. */
record CaseMoved(UUID id, long version, String team, UUID owner) {}
