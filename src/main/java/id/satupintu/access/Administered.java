package id.satupintu.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An administrator changed something of staff, places or shifts; whoever keeps the trail writes it down at once.
 *
 * @param act what was done, {@code access.verb}
 * @param subjectKind what {@code subject} identifies
 * @param detail codes only, no personal data, at most 200 characters
 */
public record Administered(
        String act,
        String subjectKind,
        UUID subject,
        @Nullable String detail,
        Instant at) {}
