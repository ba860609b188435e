package id.satupintu.policy;

/** A text was to be said while one of its slots was empty; it must not be said. */
public class UnfilledSlot extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final Slot slot;

    UnfilledSlot(String key, Slot slot) {
        super(key + " cannot be said while {" + slot.place() + "} is empty");
        this.key = key;
        this.slot = slot;
    }

    /** The key of the text. */
    public String key() {
        return key;
    }

    /** The slot that is empty. */
    public Slot slot() {
        return slot;
    }
}
