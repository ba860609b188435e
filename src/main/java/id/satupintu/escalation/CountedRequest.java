package id.satupintu.escalation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A commercial request of a closed call, so that exceptions can be set against all requests.
 *
 * @param unit code of the distribution unit
 * @param transaction {@code PB}, {@code PD} or {@code PS}
 * @param route name of the policy's {@code RouteKind}
 * @param exception what labels it: an exception of a to c or a kind of d, null for the others
 * @param dropped the call was lost before anything came to an end
 */
public record CountedRequest(
        UUID requestId,
        UUID callId,
        LocalDate siteDay,
        @Nullable String unit,
        String transaction,
        String route,
        @Nullable String exception,
        boolean dropped) {}
