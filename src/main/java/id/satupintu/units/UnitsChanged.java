package id.satupintu.units;

import java.time.Instant;

/** Something in the list of units was changed. */
public record UnitsChanged(Instant at) {}
