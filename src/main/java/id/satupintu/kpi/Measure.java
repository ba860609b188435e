package id.satupintu.kpi;

import static id.satupintu.kpi.ledger.FactKind.CALL;
import static id.satupintu.kpi.ledger.FactKind.CALLBACK;
import static id.satupintu.kpi.ledger.FactKind.REQUEST;
import static id.satupintu.kpi.ledger.FactKind.VERIFICATION;

import id.satupintu.kpi.ledger.FactKind;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that is counted, defined once: the report sums by this condition, the list behind a number selects by it,
 * and the definitions shown to people are named after it. Definitions: Niaga, E, X, D, O and the funnel of the KPI
 * catalogue; the unit is the request unless another is said.
 */
public enum Measure {
    /** Calls, each once; those dropped before any request came to an end are left out. */
    CALLS("calls", CALL, "f.outcome = 'CLOSED'"),
    /** Requests that are PB, PD or PS. */
    NIAGA("niaga", REQUEST, Is.NIAGA),
    /** E: Niaga requests that rows 5 to 8 of the decision table send to PLN Mobile. */
    ELIGIBLE("eligible", REQUEST, Is.ELIGIBLE),
    /** E, directed to the app and not refused. */
    DIRECTED("directed", REQUEST, Is.ELIGIBLE + " and f.outcome = 'DIRECTED'"),
    /** E, refused after the reason had been given. */
    DECLINED("declined", REQUEST, Is.ELIGIBLE + " and f.outcome = 'DECLINED'"),
    /** E + X + D + O: the denominator of the wide rate. */
    WIDE("wide", REQUEST, Is.NIAGA + " and f.route in ('PLN_MOBILE', 'APKT_SIMONE', 'CC_REGISTER', 'OUTSIDE_POLICY')"),
    /** X: exceptions a to c. */
    EXCEPTED("excepted", REQUEST, Is.NIAGA + " and f.route = 'APKT_SIMONE'"),
    NO_PHONE("exceptions.NO_PHONE", REQUEST, Is.EXCEPTION + "'NO_PHONE'"),
    PHONE_UNSUPPORTED("exceptions.PHONE_UNSUPPORTED", REQUEST, Is.EXCEPTION + "'PHONE_UNSUPPORTED'"),
    VVIP("exceptions.VVIP", REQUEST, Is.EXCEPTION + "'VVIP'"),
    HARD_COMPLAINT("exceptions.HARD_COMPLAINT", REQUEST, Is.EXCEPTION + "'HARD_COMPLAINT'"),
    /** O: no row of the decision table covers it. */
    OUTSIDE_POLICY("outsidePolicy", REQUEST, Is.NIAGA + " and f.route = 'OUTSIDE_POLICY'"),
    PS_NON_CUSTOMER("ccRegister.PS_NON_CUSTOMER", REQUEST, Is.REGISTER + "'PS_NON_CUSTOMER'"),
    PS_CROSS_PHASE("ccRegister.PS_CROSS_PHASE", REQUEST, Is.REGISTER + "'PS_CROSS_PHASE'"),
    /** E, asked whether the app is there: the mouth of the funnel. */
    ASKED("downloads.asked", REQUEST, Is.ASKED),
    ALREADY("downloads.already", REQUEST, Is.ASKED + " and f.had_app = 'ALREADY'"),
    NOT_YET("downloads.notYet", REQUEST, Is.NOT_YET),
    GUIDED_NOW("downloads.guidedNow", REQUEST, Is.NOT_YET + " and f.choice = 'NOW'"),
    ALONE("downloads.alone", REQUEST, Is.NOT_YET + " and f.choice = 'ALONE'"),
    DOWNLOAD_DECLINED("downloads.declined", REQUEST, Is.NOT_YET + " and f.choice = 'DECLINED'"),
    /** Confirmed in the call, or seen on a later contact. Who had the app already stands in {@link #ALREADY} only. */
    INSTALLED("downloads.installed", REQUEST, Is.NOT_YET + " and f.installed = 'YES'"),
    /** Not known is never counted as no. */
    INSTALLED_UNKNOWN("downloads.installedUnknown", REQUEST, Is.NOT_YET + " and f.installed = 'UNKNOWN'"),
    /** PB needs no verified account and skips this step. */
    VERIFIED("downloads.verified", REQUEST, Is.ASKED + " and f.verified and f.transaction_code <> 'PB'"),
    SUBMITTED("downloads.submitted", REQUEST, Is.ASKED + " and f.submitted"),
    /** Attempts on which a TL has decided. */
    DECIDED("verifications.decided", VERIFICATION, Is.DECIDED),
    /** Attempts approved, also where the app still has to follow. */
    APPROVED("verifications.approved", VERIFICATION, "f.outcome in ('APPROVED', 'APPROVED_NOT_APPLIED')"),
    /** Callbacks still owed. */
    OPEN("callbacks.open", CALLBACK, Is.OPEN),
    /** Owed and promised for today, by the site's own day. */
    DUE("callbacks.due", CALLBACK, Is.OPEN + " and f.site_day = " + Is.TODAY),
    /** Owed and the promised moment has passed. */
    OVERDUE("callbacks.overdue", CALLBACK, Is.OPEN + " and f.due_at < :now");

    private final String path;
    private final FactKind kind;
    private final String condition;

    Measure(String path, FactKind kind, String condition) {
        this.path = path;
        this.kind = kind;
        this.condition = condition;
    }

    /** Where it stands in the report, as {@code downloads.asked}. */
    public String path() {
        return path;
    }

    /** The measure of this path or of its last part; the shorter path goes first. */
    public static Optional<Measure> named(String name) {
        Stream<Measure> whole = Stream.of(values()).filter(measure -> measure.path.equals(name));
        Stream<Measure> last = Stream.of(values()).filter(measure -> measure.path.endsWith("." + name));
        return Stream.concat(whole, last).findFirst();
    }

    /** Whether it speaks of what is owed at this moment rather than of what happened in a period. */
    public boolean isOwedNow() {
        return this == OPEN || this == DUE || this == OVERDUE;
    }

    /** What is counted. */
    FactKind kind() {
        return kind;
    }

    /** Which facts {@code f} of that kind it counts; {@code :now} and the days that it is now may stand in it. */
    String condition() {
        return condition;
    }

    /** The parts from which the conditions are made. */
    private interface Is {
        String NIAGA = "not f.dropped and f.transaction_code <> 'NON_NIAGA'";
        String ELIGIBLE = NIAGA + " and f.route = 'PLN_MOBILE'";
        String EXCEPTION = NIAGA + " and f.route = 'APKT_SIMONE' and f.exception_kind = ";
        String REGISTER = NIAGA + " and f.route = 'CC_REGISTER' and f.cc_register = ";
        String ASKED = ELIGIBLE + " and f.asked";
        String NOT_YET = ASKED + " and f.had_app = 'NOT_YET'";
        String DECIDED = "f.outcome in ('APPROVED', 'APPROVED_NOT_APPLIED', 'REJECTED')";
        String OPEN = "f.call_id is not null and f.outcome = 'OPEN'";
        String TODAY = "case f.zone when 'WIT' then cast(:todayWit as date)"
                + " when 'WITA' then cast(:todayWita as date) else cast(:todayWib as date) end";
    }
}
