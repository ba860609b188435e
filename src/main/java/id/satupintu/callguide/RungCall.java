package id.satupintu.callguide;

import java.time.Instant;

/**
 * The answer to the telephony.
 *
 * @param ticket opens {@code /call/new/{ticket}} once; it says nothing of the caller
 * @param expiresAt until when
 */
public record RungCall(String ticket, Instant expiresAt) {}
