package id.satupintu.kpi.ledger;

import id.satupintu.callback.CallbackClosed;
import id.satupintu.callback.CallbackPromised;
import id.satupintu.callguide.CallRecorded;
import id.satupintu.callguide.RequestRecorded;
import id.satupintu.escalation.ApktNumberEntered;
import id.satupintu.escalation.ExceptionRecorded;
import id.satupintu.escalation.ExceptionVoided;
import id.satupintu.escalation.RegisterGiven;
import id.satupintu.escalation.SimoneNumberEntered;
import id.satupintu.verification.VerificationDecided;
import id.satupintu.verification.VerificationHandedOver;
import id.satupintu.verification.VerificationRelayed;
import id.satupintu.verification.VerificationReversed;
import id.satupintu.verification.VerificationWithdrawn;
import org.springframework.stereotype.Component;

/**
 * Hears the working rooms, durably: an event whose fact is not laid is delivered again.
 */
@Component("kpiListening")
class Listening {

    private final Ledger ledger;

    Listening(Ledger ledger) {
        this.ledger = ledger;
    }

    @Hears
    void on(CallRecorded event) {
        ledger.hear(Told.by(event));
    }

    @Hears
    void on(RequestRecorded event) {
        ledger.hear(Told.by(event), event.personKey());
    }

    @Hears
    void on(VerificationHandedOver event) {
        ledger.hear(Told.by(event));
    }

    @Hears
    void on(VerificationWithdrawn event) {
        ledger.hear(Told.by(event));
    }

    @Hears
    void on(VerificationRelayed event) {
        ledger.hear(Told.by(event));
    }

    @Hears
    void on(VerificationDecided event) {
        ledger.hear(Told.by(event));
    }

    @Hears
    void on(VerificationReversed event) {
        ledger.hear(Told.by(event));
    }

    @Hears
    void on(CallbackPromised event) {
        ledger.hear(Told.by(event));
    }

    @Hears
    void on(CallbackClosed event) {
        ledger.hear(Told.by(event));
    }

    @Hears
    void on(ExceptionRecorded event) {
        ledger.hear(TakenBack.by(event));
    }

    /** Where the call itself went another way, it says so when it closes. */
    @Hears(condition = "#event.reason() != 'NOT_ANY_MORE'")
    void on(ExceptionVoided event) {
        ledger.hear(TakenBack.by(event));
    }

    @Hears
    void on(ApktNumberEntered event) {
        ledger.hear(ToldNumber.by(event));
    }

    @Hears
    void on(SimoneNumberEntered event) {
        ledger.hear(ToldNumber.by(event));
    }

    @Hears
    void on(RegisterGiven event) {
        ledger.hear(ToldNumber.by(event));
    }
}
