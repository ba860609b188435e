package id.satupintu.simulation.nation;

/** A day that cannot be simulated; {@link #field} says what has to be otherwise. */
public final class NationalRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;

    NationalRefused(String field) {
        super("No national day with this " + field);
        this.field = field;
    }

    static void unless(boolean right, String field) {
        if (!right) {
            throw new NationalRefused(field);
        }
    }

    public String field() {
        return field;
    }
}
