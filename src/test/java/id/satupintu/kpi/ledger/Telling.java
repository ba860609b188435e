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

/** Tells the ledger an event and comes back when it is laid. */
public class Telling {

    private final Ledger ledger;

    Telling(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Tells these events one after the other. */
    public void tell(Object... events) {
        for (Object event : events) {
            tellOne(event);
        }
    }

    private void tellOne(Object event) {
        switch (event) {
            case CallRecorded e -> ledger.lay(Told.by(e));
            case RequestRecorded e -> ledger.lay(Told.by(e), e.personKey());
            case VerificationHandedOver e -> ledger.lay(Told.by(e));
            case VerificationWithdrawn e -> ledger.lay(Told.by(e));
            case VerificationRelayed e -> ledger.lay(Told.by(e));
            case VerificationDecided e -> ledger.lay(Told.by(e));
            case VerificationReversed e -> ledger.lay(Told.by(e));
            case CallbackPromised e -> ledger.lay(Told.by(e));
            case CallbackClosed e -> ledger.lay(Told.by(e));
            case ExceptionRecorded e -> ledger.lay(TakenBack.by(e));
            case ExceptionVoided e -> ledger.lay(TakenBack.by(e));
            case ApktNumberEntered e -> ledger.lay(ToldNumber.by(e));
            case SimoneNumberEntered e -> ledger.lay(ToldNumber.by(e));
            case RegisterGiven e -> ledger.lay(ToldNumber.by(e));
            default -> throw new IllegalArgumentException("Nobody tells " + event);
        }
    }
}
