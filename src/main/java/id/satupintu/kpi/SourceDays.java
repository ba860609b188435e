package id.satupintu.kpi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Of which days a source has told; none means no source.
 *
 * @param stretches days without a gap between them, newest first
 * @param lastAt when it was imported last, null when it never was
 */
public record SourceDays(
        Source source, List<Stretch> stretches, @Nullable Instant lastAt) {

    /** Days from the first to the last, both counted. */
    public record Stretch(LocalDate first, LocalDate last) {}
}
