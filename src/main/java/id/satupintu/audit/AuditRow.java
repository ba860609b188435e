package id.satupintu.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail.
 *
 * @param login who did it; absent when somebody unknown tried to sign in
 * @param act what was done, a code such as {@code verification.decided}
 * @param purpose why protected data was looked at; absent for acts
 */
public record AuditRow(
        UUID id,
        Instant at,
        @Nullable String login,
        @Nullable String role,
        @Nullable String site,
        String act,
        String subjectKind,
        @Nullable UUID subject,
        @Nullable String purpose,
        @Nullable String detail,
        boolean simulated) {}
