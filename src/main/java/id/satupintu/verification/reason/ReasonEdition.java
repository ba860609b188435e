package id.satupintu.verification.reason;

import id.satupintu.policy.ReasonTexts;
import id.satupintu.policy.RejectReason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one reason as somebody wrote them, for the days in which they hold. A later one for the same reason takes
 * over from its first day; nothing is ever changed or taken away.
 *
 * @param from the first day
 * @param to the last day on which the reason can be chosen, absent where there is no end
 */
public record ReasonEdition(
        UUID id,
        RejectReason code,
        LocalDate from,
        @Nullable LocalDate to,
        ReasonTexts texts,
        String by,
        Instant at) {

    boolean beginsBy(LocalDate day) {
        return !from.isAfter(day);
    }

    boolean endsBefore(LocalDate day) {
        return to != null && to.isBefore(day);
    }
}
