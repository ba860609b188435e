package id.satupintu.access;

import java.time.Instant;
import java.util.UUID;

/** Somebody signed in by the form. */
public record SignedIn(UUID staffId, Instant at) {}
