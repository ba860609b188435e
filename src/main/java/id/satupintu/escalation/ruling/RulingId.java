package id.satupintu.escalation.ruling;

import java.util.UUID;

/** Identifies one question to the Team Leaders. */
public record RulingId(UUID value) {}
