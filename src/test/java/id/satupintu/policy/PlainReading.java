package id.satupintu.policy;

import org.jspecify.annotations.Nullable;

/**
 * The decision table read once more, as plainly as section 8 is written and without a look at the rules: what the table
 * must answer for a question in which nothing that matters is unknown.
 */
final class PlainReading {

    private PlainReading() {}

    static RouteKind route(RoutingQuestion q) {
        if (Boolean.FALSE.equals(q.niaga()) || decrease(q)) {
            return RouteKind.NON_NIAGA;
        }
        if (q.transaction() == Transaction.PS && (customer(q) == null || crosses(q))) {
            return RouteKind.CC_REGISTER;
        }
        if (excepted(q)) {
            return RouteKind.APKT_SIMONE;
        }
        boolean onePhase = q.phaseAskedOrDerived() == Phase.ONE;
        return onePhase && known(q.powerAsked()) <= limit(q) ? RouteKind.PLN_MOBILE : RouteKind.OUTSIDE_POLICY;
    }

    static Verification verification(RoutingQuestion q) {
        boolean needed = route(q) == RouteKind.PLN_MOBILE && q.transaction() != Transaction.PB;
        return needed ? Verification.BLOCKING : Verification.NOT_NEEDED;
    }

    private static int limit(RoutingQuestion q) {
        return q.transaction() == Transaction.PS && "33".equals(q.province()) ? 22_000 : 11_000;
    }

    private static boolean decrease(RoutingQuestion q) {
        return q.transaction() == Transaction.PD && q.powerNow() != null && known(q.powerAsked()) <= q.powerNow();
    }

    private static boolean crosses(RoutingQuestion q) {
        return q.phaseNowOrDerived() == Phase.ONE && q.phaseAskedOrDerived() == Phase.THREE;
    }

    private static boolean excepted(RoutingQuestion q) {
        return q.exceptions().stream().anyMatch(kind -> kind != ExceptionKind.VVIP || Boolean.TRUE.equals(q.objects()));
    }

    private static @Nullable String customer(RoutingQuestion q) {
        return q.idpel() == null || q.idpel().isBlank() ? null : q.idpel();
    }

    private static int known(@Nullable Integer va) {
        return va == null ? 0 : va;
    }
}
