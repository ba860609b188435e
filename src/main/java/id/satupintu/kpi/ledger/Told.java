package id.satupintu.kpi.ledger;

import static id.satupintu.kpi.ledger.Column.*;

import id.satupintu.callback.CallbackClosed;
import id.satupintu.callback.CallbackPromised;
import id.satupintu.callguide.CallRecorded;
import id.satupintu.callguide.RequestRecorded;
import id.satupintu.verification.VerificationDecided;
import id.satupintu.verification.VerificationHandedOver;
import id.satupintu.verification.VerificationRelayed;
import id.satupintu.verification.VerificationReversed;
import id.satupintu.verification.VerificationWithdrawn;
import id.satupintu.workday.SiteZone;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the working rooms' events say, as facts. Each belongs to the day and hour of its start in its site's zone. */
final class Told {

    /** The version of a callback says which of its two events were heard. */
    static final long PROMISED = 1;

    static final long CLOSED = 2;

    /** The version of what says something about a subject that others tell. */
    static final long HALF = -1;

    private static final int AT_CLOSE = 1;

    /** The outcome of a callback that is still owed. */
    static final String OPEN = "OPEN";

    private Told() {}

    static Fact by(CallRecorded e) {
        Fact fact = Fact.of(FactKind.CALL, e.callId(), e.callId(), e.version())
                .with(CALL_ID, e.callId())
                .with(TEAM, e.team())
                .with(CSO, e.cso())
                .with(CHANNEL, e.channel())
                .with(NIAGA, e.niaga())
                .with(DROPPED, e.dropped())
                .with(ENDED_AT, e.endedAt());
        return stamped(started(fact, e.site(), e.zone(), e.startedAt()), e.edition(), e.simulated(), e.at())
                .withTime(DURATION_MS, STARTED_AT, ENDED_AT);
    }

    static Fact by(RequestRecorded e) {
        Fact fact = Fact.of(FactKind.REQUEST, e.requestId(), e.callId(), e.version())
                .with(CALL_ID, e.callId())
                .with(REQUEST_ID, e.requestId())
                .with(UNIT, e.unit())
                .with(TEAM, e.team())
                .with(CSO, e.cso());
        Fact placed = started(fact, e.site(), e.zone(), e.startedAt());
        return stamped(funnel(routed(placed, e), e), e.edition(), e.simulated(), e.at());
    }

    private static Fact routed(Fact fact, RequestRecorded e) {
        return fact.with(TRANSACTION_CODE, e.transaction())
                .with(ROUTE, e.route())
                .with(RULE, e.rule())
                .with(EXCEPTION_KIND, e.exception())
                .with(EXCEPTIONS, e.exceptions().isEmpty() ? e.exception() : e.exceptions())
                .with(CC_REGISTER, e.ccRegister())
                .with(OUTCOME, e.outcome());
    }

    private static Fact funnel(Fact fact, RequestRecorded e) {
        return fact.with(ASKED, e.asked())
                .with(HAD_APP, e.hadApp())
                .with(CHOICE, e.choice())
                .with(INSTALLED, e.installed())
                .with(VERIFIED, e.verified())
                .with(VERIFIED_AT_CLOSE, e.verified() && e.version() == AT_CLOSE ? true : null)
                .with(SUBMITTED, e.submitted())
                .with(ASKED_WHY, e.askedWhy())
                .with(REMINDER_DONE, e.reminderDone());
    }

    static Fact by(VerificationHandedOver e) {
        return ToldVerification.by(e);
    }

    static Fact by(VerificationWithdrawn e) {
        return ToldVerification.by(e);
    }

    static Fact by(VerificationDecided e) {
        return ToldVerification.by(e);
    }

    static Fact by(VerificationReversed e) {
        return ToldVerification.by(e);
    }

    static Fact by(VerificationRelayed e) {
        return ToldVerification.by(e);
    }

    /** A callback belongs to the day and hour for which it was promised: there it is due. */
    static Fact by(CallbackPromised e) {
        return Fact.of(FactKind.CALLBACK, e.callbackId(), e.callId(), PROMISED)
                .with(CALL_ID, e.callId())
                .with(REQUEST_ID, e.requestId())
                .with(VERIFICATION_ID, e.verificationId())
                .with(SITE, e.site())
                .with(ZONE, e.zone())
                .with(SITE_DAY, SiteZone.valueOf(e.zone()).dayOf(e.promisedBy()))
                .with(SITE_HOUR, SiteZone.valueOf(e.zone()).hourOf(e.promisedBy()))
                .with(TEAM, e.team())
                .with(OUTCOME, OPEN)
                .with(STARTED_AT, e.at())
                .with(DUE_AT, e.promisedBy())
                .with(SIMULATED, e.simulated())
                .with(AT, e.at());
    }

    static Fact by(CallbackClosed e) {
        return Fact.of(FactKind.CALLBACK, e.callbackId(), null, CLOSED)
                .with(OUTCOME, e.outcome())
                .with(ENDED_AT, e.at())
                .with(AT, e.at());
    }

    static Fact started(Fact fact, @Nullable String site, String zone, Instant at) {
        SiteZone local = SiteZone.valueOf(zone);
        return fact.with(SITE, site)
                .with(ZONE, zone)
                .with(SITE_DAY, local.dayOf(at))
                .with(SITE_HOUR, local.hourOf(at))
                .with(STARTED_AT, at);
    }

    static Fact stamped(Fact fact, String edition, boolean simulated, Instant at) {
        return fact.with(EDITION, edition).with(SIMULATED, simulated).with(AT, at);
    }
}
