package id.satupintu.verification;

import java.util.UUID;

/** An outage has begun, goes on or is over since this transaction; heard inside this room only. */
record OutageMoved(UUID outage) {}
