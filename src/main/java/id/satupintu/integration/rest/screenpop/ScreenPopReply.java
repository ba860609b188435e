package id.satupintu.integration.rest.screenpop;

import java.time.Instant;

/** Where the CSO's browser is to go, once and before that moment. */
record ScreenPopReply(String url, Instant expiresAt) {}
