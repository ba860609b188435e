package id.satupintu.kpi.ledger;

import static org.springframework.transaction.annotation.Propagation.NOT_SUPPORTED;

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
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Hears the working rooms, durably: an event whose fact is not laid is delivered again. No transaction is open while it
 * waits for its turn; the ledger opens one for each attempt.
 */
@Component("kpiListening")
class Listening {

    private final Ledger ledger;

    Listening(Ledger ledger) {
        this.ledger = ledger;
    }

    @ApplicationModuleListener(propagation = NOT_SUPPORTED)
    void on(CallRecorded event) {
        ledger.lay(Told.by(event));
    }

    @ApplicationModuleListener(propagation = NOT_SUPPORTED)
    void on(RequestRecorded event) {
        ledger.lay(Told.by(event), event.personKey());
    }

    @ApplicationModuleListener(propagation = NOT_SUPPORTED)
    void on(VerificationHandedOver event) {
        ledger.lay(Told.by(event));
    }

    @ApplicationModuleListener(propagation = NOT_SUPPORTED)
    void on(VerificationWithdrawn event) {
        ledger.lay(Told.by(event));
    }

    @ApplicationModuleListener(propagation = NOT_SUPPORTED)
    void on(VerificationRelayed event) {
        ledger.lay(Told.by(event));
    }

    @ApplicationModuleListener(propagation = NOT_SUPPORTED)
    void on(VerificationDecided event) {
        ledger.lay(Told.by(event));
    }

    @ApplicationModuleListener(propagation = NOT_SUPPORTED)
    void on(VerificationReversed event) {
        ledger.lay(Told.by(event));
    }

    @ApplicationModuleListener(propagation = NOT_SUPPORTED)
    void on(CallbackPromised event) {
        ledger.lay(Told.by(event));
    }

    @ApplicationModuleListener(propagation = NOT_SUPPORTED)
    void on(CallbackClosed event) {
        ledger.lay(Told.by(event));
    }

    @ApplicationModuleListener(propagation = NOT_SUPPORTED)
    void on(ExceptionRecorded event) {
        ledger.lay(TakenBack.by(event));
    }

    /** Where the call itself went another way, it says so when it closes. */
    @ApplicationModuleListener(propagation = NOT_SUPPORTED, condition = "#event.reason() != 'NOT_ANY_MORE'")
    void on(ExceptionVoided event) {
        ledger.lay(TakenBack.by(event));
    }

    @ApplicationModuleListener(propagation = NOT_SUPPORTED)
    void on(ApktNumberEntered event) {
        ledger.lay(ToldNumber.by(event));
    }

    @ApplicationModuleListener(propagation = NOT_SUPPORTED)
    void on(SimoneNumberEntered event) {
        ledger.lay(ToldNumber.by(event));
    }

    @ApplicationModuleListener(propagation = NOT_SUPPORTED)
    void on(RegisterGiven event) {
        ledger.lay(ToldNumber.by(event));
    }
}
