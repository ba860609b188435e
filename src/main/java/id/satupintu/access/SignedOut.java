package id.satupintu.access;

import java.time.Instant;
import java.util.UUID;

/** Somebody signed out. */
public record SignedOut(UUID staffId, Instant at) {}
