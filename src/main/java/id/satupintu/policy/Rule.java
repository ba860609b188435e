package id.satupintu.policy;

import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * One row of the decision table: when it fits, and what it then answers.
 *
 * @param id the requirement that decides, "Q-…"
 * @param ground the settled ambiguity that it rests on, "A-…"
 * @param sentence last part of the key of its sentence
 */
record Rule(
        String id,
        @Nullable String ground,
        RouteKind route,
        Verification verification,
        boolean reminderAfter,
        @Nullable CcRegister ccRegister,
        String sentence,
        BiPredicate<Matter, PolicyRules> fits) {

    static Rule outside(String ground, String sentence, BiPredicate<Matter, PolicyRules> fits) {
        return offApp("Q-005", ground, RouteKind.OUTSIDE_POLICY, sentence, fits);
    }

    static Rule ccRegister(CcRegister kind, String sentence, BiPredicate<Matter, PolicyRules> fits) {
        return new Rule("Q-044", null, RouteKind.CC_REGISTER, Verification.NOT_NEEDED, false, kind, sentence, fits);
    }

    static Rule offApp(
            String id,
            @Nullable String ground,
            RouteKind route,
            String sentence,
            BiPredicate<Matter, PolicyRules> fits) {
        return new Rule(id, ground, route, Verification.NOT_NEEDED, false, null, sentence, fits);
    }

    static Rule verifiedFirst(
            String id, @Nullable String ground, String sentence, BiPredicate<Matter, PolicyRules> fits) {
        return new Rule(id, ground, RouteKind.PLN_MOBILE, Verification.BLOCKING, false, null, sentence, fits);
    }

    static Rule remindedAfter(
            String id, @Nullable String ground, String sentence, BiPredicate<Matter, PolicyRules> fits) {
        return new Rule(id, ground, RouteKind.PLN_MOBILE, Verification.NOT_NEEDED, true, null, sentence, fits);
    }

    boolean sameOutcome(Rule other) {
        return route == other.route && verification == other.verification;
    }
}
