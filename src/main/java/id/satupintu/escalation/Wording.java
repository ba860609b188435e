package id.satupintu.escalation;

import org.jspecify.annotations.Nullable;

/**
 * What is changed on the form of APKT itself; null leaves a field as it is.
 *
 * @param problem a blank one is written anew from the data
 */
public record Wording(
        @Nullable String serviceUnit,
        @Nullable String location,
        @Nullable String problem) {

    private static final int LONGEST_FIELD = 200;
    private static final int LONGEST_PROBLEM = 1_000;

    boolean tooLong() {
        return longer(serviceUnit, LONGEST_FIELD)
                || longer(location, LONGEST_FIELD)
                || longer(problem, LONGEST_PROBLEM);
    }

    private static boolean longer(@Nullable String text, int most) {
        return text != null && text.length() > most;
    }

    @Override
    public String toString() {
        return "Wording";
    }
}
