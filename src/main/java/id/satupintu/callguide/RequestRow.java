package id.satupintu.callguide;

import id.satupintu.callguide.guide.EndingKind;
import id.satupintu.callguide.guide.Outcome;
import id.satupintu.policy.RouteKind;
import id.satupintu.policy.Transaction;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One request in a list of calls.
 *
 * @param kind null until it is told, and for what is not Niaga
 */
public record RequestRow(
        RequestId id,
        @Nullable Transaction kind,
        RouteKind route,
        Outcome outcome,
        EndingKind ending,
        boolean verified,
        @Nullable UUID verificationId) {}
