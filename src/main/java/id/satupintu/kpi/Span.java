package id.satupintu.kpi;

import static id.satupintu.kpi.ledger.FactKind.CALL;
import static id.satupintu.kpi.ledger.FactKind.CALLBACK;
import static id.satupintu.kpi.ledger.FactKind.REQUEST;
import static id.satupintu.kpi.ledger.FactKind.VERIFICATION;

import id.satupintu.kpi.ledger.FactKind;
import id.satupintu.kpi.rollup.Timing;
import java.util.Locale;

/** Every length of time that is shown, defined once. */
public enum Span implements Timing {
    /** From the hand-over to the decision. */
    TURNAROUND(VERIFICATION, Is.DECIDED, "duration_ms"),
    /** From the hand-over until a TL took it. */
    WAIT(VERIFICATION, Is.DECIDED, "wait_ms"),
    /** From there to the decision. */
    WORK(VERIFICATION, Is.DECIDED, "work_ms"),
    /** From the decision to the CSO's screen. */
    CSO_TOLD(VERIFICATION, Is.DECIDED, "shown_ms"),
    /** From the decision to the customer's ear. */
    CUSTOMER_TOLD(VERIFICATION, Is.DECIDED, "told_ms"),
    /** From the complete exception to the number of Simone. */
    SIMONE(REQUEST, Is.EXCEPTED, "simone_ms"),
    /** From the request to its register number. */
    REGISTER(REQUEST, Is.REGISTERED, "register_ms"),
    /** Talk, hold and after-call work of one interaction, as the telephone system told. */
    HANDLE(CALL, Is.CLOSED, "handle_ms"),
    TALK(CALL, Is.CLOSED, "talk_ms"),
    HOLD(CALL, Is.CLOSED, "hold_ms"),
    AFTER_WORK(CALL, Is.CLOSED, "after_ms"),
    /** How long a caller waited for TLs while on the line. */
    TL_WAIT(CALL, Is.CLOSED, "tl_wait_ms"),
    /** From the promise to the end of a callback. */
    CALLBACK_AGE(CALLBACK, Is.DONE, "duration_ms"),
    /** The turnaround without the time for which the tool of the TLs was declared slow. */
    TURNAROUND_CLEAR(VERIFICATION, Is.DECIDED, "clear_ms");

    private final FactKind kind;
    private final String condition;
    private final String column;

    Span(FactKind kind, String condition, String column) {
        this.kind = kind;
        this.condition = condition;
        this.column = column;
    }

    @Override
    public String rolled() {
        return "t_" + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public FactKind kind() {
        return kind;
    }

    @Override
    public String condition() {
        return condition;
    }

    @Override
    public String column() {
        return column;
    }

    private interface Is {
        String DECIDED = "f.outcome in ('APPROVED', 'APPROVED_NOT_APPLIED', 'REJECTED')";
        String EXCEPTED = "not f.dropped and f.route = 'APKT_SIMONE'";
        String REGISTERED = "not f.dropped and f.route = 'CC_REGISTER'";
        String CLOSED = "f.outcome = 'CLOSED'";
        String DONE = "f.call_id is not null and f.outcome <> 'OPEN'";
    }
}
