package id.satupintu.escalation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A number as it was entered.
 *
 * @param by name of the person, or of the house where a connector brought it
 * @param reason why it replaces the one before, null for the first
 */
public record NumberView(
        OutsideSystem system,
        String number,
        Way way,
        String by,
        Instant at,
        @Nullable String reason) {

    boolean sameAs(NumberView other) {
        return system == other.system && number.equals(other.number);
    }
}
