package id.satupintu.kpi.alert;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An alarm as it is kept.
 *
 * @param id null for one that is new
 * @param subject code of a {@link Subject}
 * @param site code of one site, null for all together
 * @param limit raised beyond it; in the subject's unit, fractions from 0 to 1; of no meaning for UNUSUAL
 * @param clear over again from here on
 * @param mails e-mail addresses with commas between, empty for none
 * @param webhook address that is called, empty for none
 * @param mutedUntil nothing is sent until then, although it is noted
 * @param raisedAt since when it stands, null while all is quiet
 * @param lastValue what was seen last
 */
public record AlertRow(
        @Nullable UUID id,
        String name,
        String subject,
        AlertKind kind,
        @Nullable String site,
        double limit,
        double clear,
        String mails,
        String webhook,
        boolean active,
        @Nullable Instant mutedUntil,
        @Nullable Instant raisedAt,
        @Nullable Double lastValue) {

    /** Until when nothing is sent; null where it speaks, as after a mute that is over. */
    public @Nullable Instant mutedAt(Instant now) {
        return mutedUntil != null && now.isBefore(mutedUntil) ? mutedUntil : null;
    }

    /** The same, of whose value is told only whether there is one: two that are alike look alike but for the value. */
    public AlertRow still(Instant now) {
        Double some = lastValue == null ? null : Double.valueOf(0);
        return new AlertRow(
                id, name, subject, kind, site, limit, clear, mails, webhook, active, mutedAt(now), raisedAt, some);
    }

    /** Whether it stands. */
    public boolean raised() {
        return raisedAt != null;
    }
}
