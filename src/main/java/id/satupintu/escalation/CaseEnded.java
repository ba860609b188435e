package id.satupintu.escalation;

/**
 * A case counts no longer from this transaction on; whoever is sending its form has to stop, or to object. Heard inside
 * this room only.
 */
public record CaseEnded(CaseId id, VoidReason reason) {

    /** Whether the call itself went another way, which nothing can hold up. */
    public boolean unstoppable() {
        return reason == VoidReason.NOT_ANY_MORE;
    }
}
