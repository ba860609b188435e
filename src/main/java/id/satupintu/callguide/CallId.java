package id.satupintu.callguide;

import java.util.UUID;

/** Identifies one call. */
public record CallId(UUID value) {}
