package id.satupintu.policy;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One row of a decision table: when it fits, and what it then answers.
 *
 * @param name by which faults and changes are told, unique in its table
 * @param when what must hold
 * @param route where the request goes
 * @param verification whether the account must be verified first
 * @param reminderAfter whether the reminder must be said after the request
 * @param ccRegister why the contact centre processes it, on {@link RouteKind#CC_REGISTER} only
 * @param rule the requirement that decides, "Q-…", or the paragraph of a later letter
 * @param ground the settled ambiguity that it rests on, "A-…"
 * @param why one sentence; in its places {limit}, {psLimit} and {exceptions} stand what the edition says
 */
public record Row(
        String name,
        Condition when,
        RouteKind route,
        Verification verification,
        boolean reminderAfter,
        @Nullable CcRegister ccRegister,
        String rule,
        @Nullable String ground,
        Wording why) {

    static Row offApp(String rule, @Nullable String ground, RouteKind route, String name, Condition when) {
        return new Row(name, when, route, Verification.NOT_NEEDED, false, null, rule, ground, why(name));
    }

    static Row outside(String ground, String name, Condition when) {
        return offApp("Q-005", ground, RouteKind.OUTSIDE_POLICY, name, when);
    }

    static Row ccRegister(CcRegister kind, String name, Condition when) {
        return new Row(
                name, when, RouteKind.CC_REGISTER, Verification.NOT_NEEDED, false, kind, "Q-044", null, why(name));
    }

    static Row verifiedFirst(String rule, @Nullable String ground, String name, Condition when) {
        return new Row(name, when, RouteKind.PLN_MOBILE, Verification.BLOCKING, false, null, rule, ground, why(name));
    }

    static Row remindedAfter(String rule, @Nullable String ground, String name, Condition when) {
        return new Row(name, when, RouteKind.PLN_MOBILE, Verification.NOT_NEEDED, true, null, rule, ground, why(name));
    }

    /** Its sentence with the numbers of an edition; where exceptions would be named, those that it names stand. */
    public String sentence(PolicyRules rules, Locale locale) {
        return Sentence.why(this, rules, when.exceptions().stream().sorted().toList())
                .in(locale);
    }

    boolean sameOutcome(Row other) {
        return route == other.route && verification == other.verification;
    }

    private static Wording why(String name) {
        return Wording.of("policy.rule." + name);
    }
}
