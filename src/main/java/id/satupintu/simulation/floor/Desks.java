package id.satupintu.simulation.floor;

import id.satupintu.access.ActingStaff;
import id.satupintu.callback.CallbackDesk;
import id.satupintu.callguide.CallDesk;
import id.satupintu.escalation.EscalationDesk;
import id.satupintu.escalation.ledger.LedgerDesk;
import id.satupintu.escalation.ruling.RulingDesk;
import id.satupintu.policy.EditionInForce;
import id.satupintu.verification.OutageDesk;
import id.satupintu.verification.VerificationDesk;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The doors through which simulated staff work: the same as everybody's. */
@Component
public record Desks(
        ActingStaff staff,
        CallDesk calls,
        VerificationDesk verification,
        CallbackDesk callbacks,
        EscalationDesk escalations,
        LedgerDesk ledger,
        RulingDesk rulings,
        OutageDesk outages,
        EditionInForce editions,
        TransactionTemplate transaction) {}
