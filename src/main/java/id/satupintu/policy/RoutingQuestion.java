package id.satupintu.policy;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a request when its route is asked for; null is unknown.
 *
 * @param niaga whether it is a Niaga request; a named transaction says so by itself
 * @param transaction PB, PD or PS
 * @param idpel the customer id, "" for an applicant who is no customer
 * @param powerNow power now in VA, 1 or more
 * @param powerAsked power asked for in VA, 1 or more
 * @param phaseNow phase now; where null it follows from the standard step
 * @param phaseAsked phase asked for; where given it goes before the standard step
 * @param province Kemendagri code of the province of the connection
 * @param exceptions exceptions that were named
 * @param objects whether a VVIP objects; null is not objecting
 */
public record RoutingQuestion(
        @Nullable Boolean niaga,
        @Nullable Transaction transaction,
        @Nullable String idpel,
        @Nullable Integer powerNow,
        @Nullable Integer powerAsked,
        @Nullable Phase phaseNow,
        @Nullable Phase phaseAsked,
        @Nullable String province,
        Set<ExceptionKind> exceptions,
        @Nullable Boolean objects) {

    /** Refuses a power below 1 VA; a blank province is an unknown one. */
    public RoutingQuestion {
        positive("powerNow", powerNow);
        positive("powerAsked", powerAsked);
        province = province == null || province.isBlank() ? null : province.strip();
        exceptions = Set.copyOf(exceptions);
    }

    /** A question about a Niaga request of which only the kind is known. */
    public static RoutingQuestion about(Transaction transaction) {
        return new RoutingQuestion(true, transaction, null, null, null, null, null, null, Set.of(), null);
    }

    /** A question about something that is no Niaga request. */
    public static RoutingQuestion notNiaga() {
        return new RoutingQuestion(false, null, null, null, null, null, null, null, Set.of(), null);
    }

    /** A question of which nothing is known. */
    public static RoutingQuestion unknown() {
        return new RoutingQuestion(null, null, null, null, null, null, null, null, Set.of(), null);
    }

    /** The same question as a draft in which single facts can be set. */
    public RoutingDraft draft() {
        return new RoutingDraft(this);
    }

    /** The phase asked for, as said or as the standard step tells; null when unknown. */
    public @Nullable Phase phaseAskedOrDerived() {
        return phaseAsked != null || powerAsked == null ? phaseAsked : PowerStep.derived(powerAsked);
    }

    /** The phase now, as said or as the standard step tells; null when unknown. */
    public @Nullable Phase phaseNowOrDerived() {
        return phaseNow != null || powerNow == null ? phaseNow : PowerStep.derived(powerNow);
    }

    private static void positive(String field, @Nullable Integer va) {
        if (va != null && va < 1) {
            throw new IllegalArgumentException(field + " must be 1 VA or more");
        }
    }
}
