package id.satupintu.verification;

import java.util.Set;
import java.util.UUID;

/** What stands under these blind indexes has changed in this transaction; heard inside this room only. */
record KinMoved(UUID id, Set<String> indexes) {}
