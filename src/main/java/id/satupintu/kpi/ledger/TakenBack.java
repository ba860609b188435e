package id.satupintu.kpi.ledger;

import static id.satupintu.kpi.ledger.Column.*;

import id.satupintu.escalation.ExceptionRecorded;
import id.satupintu.escalation.ExceptionVoided;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An exception that a person has ended counts no longer: its request stays a request, on no route. It may count again
 * later, and the two are heard in any order, so that what was told stays recognisable.
 */
final class TakenBack {

    /** The route of a request whose exception was taken back. */
    static final String ROUTE_OF = "TAKEN_BACK";

    private static final String APKT = "APKT_SIMONE";
    private static final String REGISTER = "CC_REGISTER";
    private static final String OUTSIDE = "OUTSIDE_POLICY";
    private static final Set<String> OFF_THE_PATH = Set.of(APKT, REGISTER, OUTSIDE);

    private TakenBack() {}

    static Fact by(ExceptionRecorded e) {
        return ToldNumber.half(e.requestId(), e.callId(), e.at()).with(EXCEPTION_HEARD, e.version());
    }

    static Fact by(ExceptionVoided e) {
        return ToldNumber.half(e.requestId(), e.callId(), e.at()).with(EXCEPTION_HEARD, -e.version());
    }

    static @Nullable Long latest(Fact one, Fact other) {
        Long a = one.get(EXCEPTION_HEARD, Long.class);
        Long b = other.get(EXCEPTION_HEARD, Long.class);
        return a == null || b != null && Math.abs(b) > Math.abs(a) ? b : a;
    }

    /** The request as it is to be counted. */
    static Fact counted(Fact request) {
        Fact told = asTold(request);
        Long heard = told.get(EXCEPTION_HEARD, Long.class);
        boolean gone = heard != null && heard < 0 && OFF_THE_PATH.contains(told.text(ROUTE, Inheritance.NONE));
        return gone ? told.with(ROUTE, ROUTE_OF).with(EXCEPTION_KIND, null) : told;
    }

    private static Fact asTold(Fact request) {
        if (!request.text(ROUTE, Inheritance.NONE).equals(ROUTE_OF)) {
            return request;
        }
        String exceptions = request.get(EXCEPTIONS, String.class);
        String primary = exceptions == null ? null : exceptions.split(",", 2)[0];
        String noted = primary == null ? OUTSIDE : APKT;
        return request.with(ROUTE, request.get(CC_REGISTER, String.class) == null ? noted : REGISTER)
                .with(EXCEPTION_KIND, primary);
    }
}
