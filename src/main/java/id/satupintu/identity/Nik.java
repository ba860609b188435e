package id.satupintu.identity;

import java.util.Optional;

/**
 * A well-formed NIK (population number of 16 digits); an ill-formed one does not exist. Prints itself masked, so that
 * it can stand in a record or a message without being told.
 */
public final class Nik {

    private static final String MASK = "•".repeat(12);

    private final String digits;

    private Nik(String digits) {
        this.digits = digits;
    }

    /**
     * Reads a NIK as people type it: spaces, dots and dashes are dropped, only ASCII digits count.
     *
     * @return nothing where {@link NikCheck} would refuse
     */
    public static Optional<Nik> parse(String typed) {
        var form = NikForm.read(typed);
        return form.faults().isEmpty() ? Optional.of(new Nik(form.digits())) : Optional.empty();
    }

    /** @return the 16 digits in clear: to seal, to index or to show to the holder of a claim, for nothing else */
    public String digits() {
        return digits;
    }

    /** @return the part that everybody may see */
    public String last4() {
        return digits.substring(12);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Nik nik && nik.digits.equals(digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    /** @return {@code ••••••••••••0003} */
    @Override
    public String toString() {
        return MASK + last4();
    }
}
