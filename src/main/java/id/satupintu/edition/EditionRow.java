package id.satupintu.edition;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One edition in the list of all, drafts included.
 *
 * @param name its id once released, null before
 * @param changedBy who changed it last
 * @param reviewedBy the other person, null before
 * @param note why it was sent back or taken back, "" otherwise
 * @param shipped comes with the product
 * @param version to be handed back with a change, so that nobody overwrites what they have not seen
 */
public record EditionRow(
        DraftId id,
        @Nullable String name,
        EditionState state,
        String subject,
        LocalDate effectiveFrom,
        String draftedBy,
        String changedBy,
        Instant changedAt,
        @Nullable String reviewedBy,
        @Nullable Instant reviewedAt,
        String note,
        boolean shipped,
        long version) {}
