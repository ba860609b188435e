package id.satupintu.verification;

import java.util.UUID;

/** A TL has come, gone, or is free, busy or pausing since this transaction; heard inside this room only. */
record DutyMoved(String site, UUID staff) {}
