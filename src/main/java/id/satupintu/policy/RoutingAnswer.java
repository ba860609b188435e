package id.satupintu.policy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The route of a request and why.
 *
 * @param route where it goes
 * @param rule the requirement that decided, "Q-…"
 * @param ground the settled ambiguity that the rule rests on, "A-…", where there is one
 * @param exception the exception that labels the case, on {@link RouteKind#APKT_SIMONE} only
 * @param exceptions all exceptions that hold, the labelling one first
 * @param ccRegister why the contact centre processes it, on {@link RouteKind#CC_REGISTER} only
 * @param missing what to ask for, on {@link RouteKind#ASK} only
 * @param verification whether the account must be verified first; NOT_NEEDED off PLN Mobile
 * @param reminderAfter whether the PB reminder must be said after the request
 * @param edition the edition that was asked
 * @param sentence why, by key
 * @param notes what else the CSO should notice, by key
 */
public record RoutingAnswer(
        RouteKind route,
        String rule,
        @Nullable String ground,
        @Nullable ExceptionKind exception,
        List<ExceptionKind> exceptions,
        @Nullable CcRegister ccRegister,
        List<Fact> missing,
        Verification verification,
        boolean reminderAfter,
        EditionId edition,
        Sentence sentence,
        List<Sentence> notes) {

    /** One sentence that says why, with the numbers of the edition. */
    public String explanation(Locale locale) {
        return sentence.in(locale);
    }

    /** One sentence that says why the request is not made in PLN Mobile; empty where it is, or nobody knows yet. */
    public Optional<String> whyNotTheApp(Locale locale) {
        Enum<?> because = switch (route) {
            case APKT_SIMONE -> exception;
            case CC_REGISTER -> ccRegister;
            case OUTSIDE_POLICY, NON_NIAGA -> route;
            case PLN_MOBILE, ASK -> null;
        };
        return Optional.ofNullable(because).map(why -> Texts.in(locale).get("policy.whyNot." + why.name()));
    }

    /** The names of the missing facts as the outside contract writes them. */
    public List<String> missingFields() {
        return missing.stream().map(Fact::field).toList();
    }

    /** Whether the request is made in PLN Mobile. */
    public boolean byApp() {
        return route == RouteKind.PLN_MOBILE;
    }
}
