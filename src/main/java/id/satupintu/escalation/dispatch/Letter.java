package id.satupintu.escalation.dispatch;

import id.satupintu.escalation.OutsideSystem;
import java.util.UUID;

/**
 * What goes to an outside system. Written out it says nothing of the customer.
 *
 * @param key idempotency key: the same for every attempt, so that the other side does it once
 * @param body the form as JSON
 * @param attempt 1 for the first
 */
public record Letter(OutsideSystem system, UUID key, String body, int attempt) {

    @Override
    public String toString() {
        return "Letter[" + system + " " + key + "]";
    }
}
