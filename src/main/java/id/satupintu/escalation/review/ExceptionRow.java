package id.satupintu.escalation.review;

import id.satupintu.escalation.CaseId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One exception behind a number.
 *
 * @param id null where no case was opened, as for a request outside the policy that came to no ruling
 * @param kind name of a case kind, else the label of the request
 * @param review what a TL said of it, null when nobody has
 */
public record ExceptionRow(
        UUID requestId,
        @Nullable CaseId id,
        String kind,
        String transaction,
        UUID cso,
        String site,
        @Nullable String unit,
        LocalDate day,
        @Nullable ReviewVerdict review) {}
