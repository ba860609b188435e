package id.satupintu.integration.rest.routing;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.satupintu.policy.ExceptionKind;
import id.satupintu.policy.RouteKind;
import id.satupintu.policy.RoutingAnswer;
import id.satupintu.policy.Verification;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The route and why.
 *
 * @param rule the requirement that decided, "Q-…"
 * @param missing what to ask for, when the route is ASK
 * @param reminderAfter whether to remind of the verification after the request
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RoutingReply(
        RouteKind route,
        String rule,
        @Nullable ExceptionKind exception,
        List<String> missing,
        Verification verification,
        boolean reminderAfter,
        String edition,
        String explanation) {

    static RoutingReply of(RoutingAnswer answer, Locale language) {
        return new RoutingReply(
                answer.route(),
                answer.rule(),
                answer.exception(),
                answer.missingFields(),
                answer.verification(),
                answer.reminderAfter(),
                answer.edition().value(),
                answer.explanation(language));
    }
}
