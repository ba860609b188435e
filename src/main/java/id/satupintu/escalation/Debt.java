package id.satupintu.escalation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The next thing that a case owes, since when, and by when it is to be there.
 *
 * @param owes null when nothing is owed any more
 */
@Embeddable
public record Debt(
        @Enumerated(EnumType.STRING) @Nullable Owes owes,
        @Column(name = "owed_since") Instant since,
        Instant dueAt) {

    static Debt none(Instant now) {
        return new Debt(null, now, now);
    }

    /** Since when it is owed changes only when something else is owed. */
    Debt now(@Nullable Owes next, EscalationSettings settings, Instant now) {
        if (next == owes) {
            return this;
        }
        return next == null ? new Debt(null, since, dueAt) : new Debt(next, now, now.plus(settings.due(next)));
    }

    /** Whether it is late at that moment. */
    public boolean overdue(Instant now) {
        return owes != null && now.isAfter(dueAt);
    }
}
