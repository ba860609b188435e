package id.satupintu.edition;

import java.time.Instant;
import java.time.LocalDate;

/** An edition was reviewed and holds from its day on, or was taken back before it. */
public record EditionReleased(String edition, LocalDate effectiveFrom, boolean withdrawn, Instant at) {}
