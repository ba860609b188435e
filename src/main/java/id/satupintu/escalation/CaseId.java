package id.satupintu.escalation;

import java.util.UUID;

/** Identifies one case of the ledger. */
public record CaseId(UUID value) {}
