package id.satupintu.verification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a TL asked the CSO without deciding, and what came back.
 *
 * @param answer absent until the CSO has answered
 * @param withdrawn another question took its place, or the request is decided
 */
public record Inquiry(
        UUID id,
        String question,
        Person askedBy,
        Instant askedAt,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        boolean withdrawn) {

    /** Whether the CSO still owes an answer. */
    public boolean open() {
        return answer == null && !withdrawn;
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "Inquiry[" + askedAt + (open() ? " open]" : "]");
    }
}
