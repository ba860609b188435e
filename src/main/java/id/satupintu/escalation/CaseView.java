package id.satupintu.escalation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One case as whoever works on it sees it. Written out it says nothing of the customer.
 *
 * @param exceptions codes of every exception that holds, with commas between
 * @param note the form of APKT, in the words that stand now
 * @param edited whether the problem stands in the CSO's own words
 * @param readyAt when the CSO let the form go, null before
 * @param closedAt null while something is owed
 * @param voidReason why it counts no longer, null while it does
 * @param sameAs the earlier case of the same matter
 * @param numbers every number as it was entered, corrections behind what they replace
 */
public record CaseView(
        CaseId id,
        long version,
        UUID callId,
        UUID requestId,
        CaseKind kind,
        String exceptions,
        String rule,
        CaseOrigin origin,
        ApktNote note,
        boolean edited,
        @Nullable String idpel,
        List<Evidence> evidence,
        Debt debt,
        CaseState state,
        Instant openedAt,
        @Nullable Instant readyAt,
        @Nullable Instant closedAt,
        @Nullable VoidReason voidReason,
        @Nullable CaseId sameAs,
        List<NumberView> numbers) {

    /** Whether somebody may still work on it. */
    public boolean open() {
        return closedAt == null;
    }

    /** The number of a system that stands now. */
    public Optional<NumberView> number(OutsideSystem system) {
        return numbers.stream()
                .filter(entered -> entered.system() == system && entered.way() != Way.LATE)
                .reduce((earlier, later) -> later);
    }

    /** A number that the outside system gave for nothing, and that has to be taken back there. */
    public Optional<NumberView> late(OutsideSystem system) {
        return numbers.stream()
                .filter(entered -> entered.system() == system && entered.way() == Way.LATE)
                .filter(entered ->
                        numbers.stream().noneMatch(other -> other.way() != Way.LATE && entered.sameAs(other)))
                .reduce((earlier, later) -> later);
    }

    /** Whether no number counts yet, so that its words can still be changed. */
    public boolean untouched() {
        return numbers.stream().allMatch(entered -> entered.way() == Way.LATE);
    }

    /** Whether a number of that system can be entered now: everything before it stands, and it does not yet. */
    public boolean takes(OutsideSystem system) {
        return open() && debt.owes() == Owes.numberOf(system);
    }

    @Override
    public String toString() {
        return "CaseView[" + id + " " + kind + " " + state + "]";
    }
}
