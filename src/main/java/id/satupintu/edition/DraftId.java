package id.satupintu.edition;

import java.util.UUID;

/** Names a stored edition from its first draft on; once released it has an {@link id.satupintu.policy.EditionId} too. */
public record DraftId(UUID value) {}
