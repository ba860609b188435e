package id.satupintu.callguide;

import java.util.UUID;

/** Identifies one request within a call; a call may hold several. */
public record RequestId(UUID value) {}
