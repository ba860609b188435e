package id.satupintu.callguide.replay;

import id.satupintu.policy.CcRegister;
import id.satupintu.policy.RouteKind;
import id.satupintu.policy.RoutingAnswer;
import id.satupintu.policy.Verification;
import org.jspecify.annotations.Nullable;

/** The part of an answer that the caller feels: where the request goes and what comes before and after it. */
public record Way(
        RouteKind route,
        Verification verification,
        boolean reminderAfter,
        @Nullable CcRegister ccRegister) {

    static Way of(RoutingAnswer answer) {
        return new Way(answer.route(), answer.verification(), answer.reminderAfter(), answer.ccRegister());
    }
}
