package id.satupintu.kpi;

import static id.satupintu.kpi.ledger.FactKind.CALL;
import static id.satupintu.kpi.ledger.FactKind.CALLBACK;
import static id.satupintu.kpi.ledger.FactKind.REQUEST;
import static id.satupintu.kpi.ledger.FactKind.VERIFICATION;

import id.satupintu.kpi.ledger.FactKind;
import id.satupintu.kpi.rollup.Counting;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything that is counted, defined once: the report sums by this condition, the list behind a number selects by it,
 * and the definitions shown to people are named after it. Definitions: Niaga, E, X, D, O and the funnel of the KPI
 * catalogue; the unit is the request unless another is said.
 */
public enum Measure implements Counting, Listed {
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
    INSTALLED("downloads.installed", REQUEST, Is.NOT_YET + " and " + Is.INSTALLED),
    /** Not known is never counted as no. */
    INSTALLED_UNKNOWN(
            "downloads.installedUnknown", REQUEST, Is.NOT_YET + " and f.installed = 'UNKNOWN' and f.seen is not true"),
    /** PB needs no verified account and skips this step. */
    VERIFIED("downloads.verified", REQUEST, Is.ASKED + " and f.verified and f.transaction_code <> 'PB'"),
    SUBMITTED("downloads.submitted", REQUEST, Is.ASKED + " and " + Is.SUBMITTED),
    /** Attempts on which a TL has decided. */
    DECIDED("verifications.decided", VERIFICATION, Is.DECIDED),
    /** Attempts approved, also where the app still has to follow. */
    APPROVED("verifications.approved", VERIFICATION, Is.APPROVED),
    /** Callbacks still owed. */
    OPEN("callbacks.open", CALLBACK, Is.OPEN),
    /** Owed and promised for today, by the site's own day. */
    DUE("callbacks.due", CALLBACK, Is.OPEN + " and f.site_day = " + Is.TODAY),
    /** Owed and the promised moment has passed. */
    OVERDUE("callbacks.overdue", CALLBACK, Is.OPEN + " and f.due_at < :now"),
    /** E, neither directed to the app nor refused. */
    NOT_DIRECTED("eligible.notDirected", REQUEST, Is.ELIGIBLE + " and f.outcome not in ('DIRECTED', 'DECLINED')"),
    /** E that was processed in AP2T all the same, as an import told. */
    LEAKED("eligible.leaked", REQUEST, Is.ELIGIBLE + " and f.leaked is true"),
    /** Niaga requests about a matter that was known already. */
    REPEATED("niaga.repeated", REQUEST, Is.NIAGA + " and f.first_contact is not true"),
    /** E + X. */
    ELIGIBLE_OR_EXCEPTED("exceptions.base", REQUEST, Is.NIAGA + " and f.route in ('PLN_MOBILE', 'APKT_SIMONE')"),
    /** X in which this exception held, whatever the primary one was. */
    HELD_NO_PHONE("exceptionsHeld.NO_PHONE", REQUEST, Is.HELD + "'%,NO_PHONE,%'"),
    HELD_PHONE_UNSUPPORTED("exceptionsHeld.PHONE_UNSUPPORTED", REQUEST, Is.HELD + "'%,PHONE_UNSUPPORTED,%'"),
    HELD_VVIP("exceptionsHeld.VVIP", REQUEST, Is.HELD + "'%,VVIP,%'"),
    HELD_HARD_COMPLAINT("exceptionsHeld.HARD_COMPLAINT", REQUEST, Is.HELD + "'%,HARD_COMPLAINT,%'"),
    /** Guided in the call until the app stood. */
    GUIDED_INSTALLED("funnel.guidedInstalled", REQUEST, Is.NOT_YET + " and f.choice = 'NOW' and f.installed = 'YES'"),
    /** The app is there: already, or as far as known by now. */
    READY("funnel.ready", REQUEST, Is.ASKED + " and " + Is.HAS_APP),
    /** The app is there and an account has to be verified. */
    READY_TO_VERIFY("funnel.readyToVerify", REQUEST, Is.READY_NOT_PB),
    READY_VERIFIED("funnel.readyVerified", REQUEST, Is.READY_NOT_PB + " and f.verified"),
    /** The app is there and nothing stands before the submission. */
    CLEARED("funnel.cleared", REQUEST, Is.CLEARED),
    CLEARED_SUBMITTED("funnel.clearedSubmitted", REQUEST, Is.CLEARED + " and " + Is.SUBMITTED),
    /** PD and PS of E, and those whose account was verified when the call closed. */
    TO_VERIFY("funnel.toVerify", REQUEST, Is.ELIGIBLE + " and f.transaction_code in ('PD', 'PS')"),
    VERIFIED_AT_CLOSE(
            "funnel.verifiedAtClose",
            REQUEST,
            Is.ELIGIBLE + " and f.transaction_code in ('PD', 'PS') and f.verified_at_close is true"),
    /** New connections sent through the app, and those in which the reminder was said. */
    PB_SUBMITTED("reminder.submitted", REQUEST, Is.ELIGIBLE + " and f.transaction_code = 'PB' and " + Is.SUBMITTED),
    PB_REMINDED(
            "reminder.said",
            REQUEST,
            Is.ELIGIBLE + " and f.transaction_code = 'PB' and f.reminder_done and " + Is.SUBMITTED),
    /** X with the numbers of both APKT and Simone. */
    ESCALATED("escalations.complete", REQUEST, Is.NIAGA + " and f.route = 'APKT_SIMONE' and " + Is.ESCALATED),
    /** First contacts of their matters. */
    FIRST_CONTACTS("fcr.contacts", REQUEST, Is.FIRST),
    /** First contacts after which nobody had to call again. */
    RESOLVED(
            "fcr.resolved", REQUEST, Is.FIRST + " and f.returned is not true and f.promised is not true and " + Is.MET),
    /** First contacts who called again because they were invited to. */
    INVITED("fcr.invited", REQUEST, Is.FIRST + " and f.returned is true and f.choice = 'ALONE'"),
    REJECTED("verifications.rejected", VERIFICATION, "f.outcome = 'REJECTED'"),
    /** Accounts whose first attempt was decided, and approved. */
    FIRST_DECIDED("accounts.firstDecided", VERIFICATION, "f.first_attempt is true and " + Is.DECIDED),
    FIRST_APPROVED("accounts.firstApproved", VERIFICATION, "f.first_attempt is true and " + Is.APPROVED),
    /** Accounts, without those taken back, and those approved within seven days. */
    ACCOUNTS("accounts.all", VERIFICATION, "f.first_attempt is true and f.outcome <> 'WITHDRAWN'"),
    EVENTUALLY_APPROVED(
            "accounts.approved",
            VERIFICATION,
            "f.first_attempt is true and f.outcome <> 'WITHDRAWN' and f.eventual is true"),
    /** Decisions on which the name advice was clear, and those against it. */
    ADVISED("advice.given", VERIFICATION, Is.DECIDED + " and f.advice in ('MATCH', 'NO_MATCH')"),
    OVERRIDDEN("advice.overridden", VERIFICATION, Is.OVERRIDDEN),
    /** Callbacks whose promised moment has passed, and those done by then. */
    PROMISED("callbacks.promised", CALLBACK, Is.PASSED),
    KEPT("callbacks.kept", CALLBACK, Is.PASSED + " and f.kept is true"),
    /** Callbacks that are done, and those in which the customer was reached. */
    CALLED_BACK("callbacks.closed", CALLBACK, "f.call_id is not null and f.outcome <> 'OPEN'"),
    REACHED("callbacks.reached", CALLBACK, "f.call_id is not null and f.outcome = 'REACHED'"),
    /** Calls of which the telephone system told how long they were worked on. */
    HANDLED("calls.handled", CALL, "f.outcome = 'CLOSED' and f.handle_ms is not null"),
    /** Rejected attempts that name this reason; each may name several. */
    REASON_NAME("reasons.NAME", VERIFICATION, Is.REASON + "'%,NAME,%'"),
    REASON_PHONE("reasons.PHONE", VERIFICATION, Is.REASON + "'%,PHONE,%'"),
    REASON_EMAIL("reasons.EMAIL", VERIFICATION, Is.REASON + "'%,EMAIL,%'"),
    REASON_NIK_FORM("reasons.NIK_FORM", VERIFICATION, Is.REASON + "'%,NIK_FORM,%'"),
    REASON_NIK_DATE("reasons.NIK_DATE", VERIFICATION, Is.REASON + "'%,NIK_DATE,%'"),
    REASON_NIK_MISMATCH("reasons.NIK_MISMATCH", VERIFICATION, Is.REASON + "'%,NIK_MISMATCH,%'"),
    REASON_REGION("reasons.REGION", VERIFICATION, Is.REASON + "'%,REGION,%'"),
    REASON_KTP_PHOTO("reasons.KTP_PHOTO", VERIFICATION, Is.REASON + "'%,KTP_PHOTO,%'"),
    REASON_SELFIE("reasons.SELFIE", VERIFICATION, Is.REASON + "'%,SELFIE,%'"),
    REASON_NOT_SUBMITTED("reasons.NOT_SUBMITTED", VERIFICATION, Is.REASON + "'%,NOT_SUBMITTED,%'"),
    REASON_PROFILE_INCOMPLETE("reasons.PROFILE_INCOMPLETE", VERIFICATION, Is.REASON + "'%,PROFILE_INCOMPLETE,%'"),
    REASON_OTHER("reasons.OTHER", VERIFICATION, Is.REASON + "'%,OTHER,%'"),
    /** Rejected attempts that name this reason first. */
    FIRST_REASON_NAME("firstReasons.NAME", VERIFICATION, Is.REASON + "',NAME,%'"),
    FIRST_REASON_PHONE("firstReasons.PHONE", VERIFICATION, Is.REASON + "',PHONE,%'"),
    FIRST_REASON_EMAIL("firstReasons.EMAIL", VERIFICATION, Is.REASON + "',EMAIL,%'"),
    FIRST_REASON_NIK_FORM("firstReasons.NIK_FORM", VERIFICATION, Is.REASON + "',NIK_FORM,%'"),
    FIRST_REASON_NIK_DATE("firstReasons.NIK_DATE", VERIFICATION, Is.REASON + "',NIK_DATE,%'"),
    FIRST_REASON_NIK_MISMATCH("firstReasons.NIK_MISMATCH", VERIFICATION, Is.REASON + "',NIK_MISMATCH,%'"),
    FIRST_REASON_REGION("firstReasons.REGION", VERIFICATION, Is.REASON + "',REGION,%'"),
    FIRST_REASON_KTP_PHOTO("firstReasons.KTP_PHOTO", VERIFICATION, Is.REASON + "',KTP_PHOTO,%'"),
    FIRST_REASON_SELFIE("firstReasons.SELFIE", VERIFICATION, Is.REASON + "',SELFIE,%'"),
    FIRST_REASON_NOT_SUBMITTED("firstReasons.NOT_SUBMITTED", VERIFICATION, Is.REASON + "',NOT_SUBMITTED,%'"),
    FIRST_REASON_PROFILE_INCOMPLETE(
            "firstReasons.PROFILE_INCOMPLETE", VERIFICATION, Is.REASON + "',PROFILE_INCOMPLETE,%'"),
    FIRST_REASON_OTHER("firstReasons.OTHER", VERIFICATION, Is.REASON + "',OTHER,%'"),
    /** Verifications that no TL has decided. */
    WAITING("queue.waiting", VERIFICATION, "f.outcome = 'WAITING'");

    private final String path;
    private final FactKind kind;
    private final String condition;

    Measure(String path, FactKind kind, String condition) {
        this.path = path;
        this.kind = kind;
        this.condition = condition;
    }

    /** Where it stands in the report, as {@code downloads.asked}. */
    @Override
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
    @Override
    public boolean isOwedNow() {
        return this == OPEN || this == DUE || this == OVERDUE || this == WAITING;
    }

    @Override
    public boolean mature() {
        return false;
    }

    @Override
    public String listed() {
        return "f.kind_no = " + kind.ordinal() + " and (" + condition + ")";
    }

    /** Those that stand in a row of the report. */
    static Set<Measure> reported() {
        Set<Measure> reported = EnumSet.range(CALLS, OVERDUE);
        reported.add(GUIDED_INSTALLED);
        return reported;
    }

    @Override
    public String column() {
        return "n_" + name().toLowerCase(Locale.ROOT);
    }

    /** What is counted. */
    @Override
    public FactKind kind() {
        return kind;
    }

    /** Which facts {@code f} of that kind it counts; {@code :now} and the days that it is now may stand in it. */
    @Override
    public String condition() {
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
        String INSTALLED = "(f.installed = 'YES' or f.seen is true)";
        String SUBMITTED = "(f.submitted or f.sent is true)";
        String HAS_APP = "(f.had_app = 'ALREADY' or f.had_app = 'NOT_YET' and " + INSTALLED + ")";
        String READY_NOT_PB = ASKED + " and f.transaction_code <> 'PB' and " + HAS_APP;
        String CLEARED = ASKED + " and (f.transaction_code = 'PB' or f.verified) and " + HAS_APP;
        String HELD = NIAGA + " and f.route = 'APKT_SIMONE' and ',' || f.exceptions || ',' like ";
        String ESCALATED = "f.noted is true and f.escalated is true";
        String FIRST = NIAGA + " and f.first_contact is true";
        String MET = "(f.route = 'PLN_MOBILE' and (" + SUBMITTED + " or f.outcome = 'DIRECTED')"
                + " or f.route = 'CC_REGISTER' and f.registered_at is not null"
                + " or f.route = 'APKT_SIMONE' and " + ESCALATED + ")";
        String REASON = "f.outcome = 'REJECTED' and ',' || f.reasons || ',' like ";
        String APPROVED = "f.outcome in ('APPROVED', 'APPROVED_NOT_APPLIED')";
        String OVERRIDDEN = "(f.advice = 'NO_MATCH' and " + APPROVED
                + " or f.advice = 'MATCH' and f.outcome = 'REJECTED' and ',' || f.reasons || ',' like '%,NAME,%')";
        String PASSED = "f.call_id is not null and f.due_at < :now";
        String DECIDED = "f.outcome in ('APPROVED', 'APPROVED_NOT_APPLIED', 'REJECTED')";
        String OPEN = "f.call_id is not null and f.outcome = 'OPEN'";
        String TODAY = "case f.zone when 'WIT' then cast(:todayWit as date)"
                + " when 'WITA' then cast(:todayWita as date) else cast(:todayWib as date) end";
    }
}
