package id.satupintu.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody tried to sign in and was not let in.
 *
 * @param staffId whose login was tried; absent when nobody has it (what was typed is never kept: it may be a password)
 */
public record SignInFailed(@Nullable UUID staffId, Instant at) {}
