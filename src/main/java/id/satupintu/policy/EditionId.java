package id.satupintu.policy;

/**
 * Names one dated edition of the policy; it stands on every request, call, decision and fact.
 *
 * @param value for example "2022-03-01-niaga"
 */
public record EditionId(String value) {

    /** Refuses a blank name. */
    public EditionId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An edition needs a name");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
