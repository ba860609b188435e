package id.satupintu.policy;

/**
 * A power that a row compares with: one of the limits of its edition, or a number of its own in VA.
 *
 * @param written {@code limit}, {@code psLimit}, or digits
 */
public record Mark(String written) {

    /** The limit of the app. */
    public static final Mark LIMIT = new Mark("limit");

    /** The wider limit of temporary connections. */
    public static final Mark PS_LIMIT = new Mark("psLimit");

    private static final int MOST_DIGITS = 7;

    /** Refuses everything else. */
    public Mark {
        boolean digits = written.matches("[1-9]\\d{0," + (MOST_DIGITS - 1) + "}");
        if (!digits && !written.equals("limit") && !written.equals("psLimit")) {
            throw new IllegalArgumentException("A power is limit, psLimit or a number of VA, not " + written);
        }
    }

    /** A number of VA. */
    public static Mark va(int va) {
        return new Mark(String.valueOf(va));
    }

    /** The power in VA. */
    public int in(Parameters parameters) {
        return switch (written) {
            case "limit" -> parameters.limitVa();
            case "psLimit" -> parameters.psLimitVa();
            default -> Integer.parseInt(written);
        };
    }

    @Override
    public String toString() {
        return written;
    }
}
