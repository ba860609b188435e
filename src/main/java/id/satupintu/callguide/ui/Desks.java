package id.satupintu.callguide.ui;

import id.satupintu.access.shift.ShiftDesk;
import id.satupintu.callguide.CallDesk;
import id.satupintu.callguide.CallRecordsDesk;
import id.satupintu.callguide.UnreadDesk;
import id.satupintu.escalation.ui.LedgerDoors;
import id.satupintu.verification.OutageDesk;
import id.satupintu.verification.reason.ReasonDesk;
import org.springframework.stereotype.Component;

/** The doors that the cockpit knocks at. */
@Component("cockpitDesks")
record Desks(
        CallDesk calls,
        CallRecordsDesk records,
        UnreadDesk unread,
        OutageDesk outages,
        LedgerDoors ledger,
        ReasonDesk reasons,
        ShiftDesk shifts) {}
