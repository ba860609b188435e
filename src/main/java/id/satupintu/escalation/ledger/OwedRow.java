package id.satupintu.escalation.ledger;

import id.satupintu.escalation.CaseId;
import id.satupintu.escalation.CaseKind;
import id.satupintu.escalation.Owes;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One case in a list.
 *
 * @param applicant a manager sees the first letter
 * @param owes null when nothing is owed any more
 * @param since when that became owed
 * @param dueAt by when it is to be there
 * @param numbers what stands so far, for the eye
 * @param trouble what keeps a letter from going out by connector, null when nothing does
 */
public record OwedRow(
        CaseId id,
        long version,
        CaseKind kind,
        @Nullable String transaction,
        String applicant,
        String csoName,
        String site,
        @Nullable String unit,
        @Nullable Owes owes,
        Instant since,
        Instant dueAt,
        Instant openedAt,
        String numbers,
        @Nullable String trouble,
        boolean voided,
        boolean simulated) {

    /** Whether it is late at that moment. */
    public boolean overdue(Instant now) {
        return owes != null && now.isAfter(dueAt);
    }

    @Override
    public String toString() {
        return "OwedRow[" + id + " " + owes + "]";
    }
}
