package id.satupintu.kpi.post;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it is listed.
 *
 * @param nextAt when it is tried next; null when it is gone or was given up
 * @param failure why the last try failed, a code as {@code unreachable}
 * @param droppedBy who gave it up
 */
public record LetterRow(
        UUID id,
        Way way,
        String receiver,
        String subject,
        Instant madeAt,
        @Nullable Instant nextAt,
        int tries,
        @Nullable String failure,
        @Nullable Instant sentAt,
        @Nullable String droppedBy) {}
