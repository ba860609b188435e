package id.satupintu.callguide.ui.today;

import id.satupintu.access.Actor;
import id.satupintu.callback.CallbackDesk;
import id.satupintu.callback.CallbackRow;
import id.satupintu.callguide.CallRecordsDesk;
import id.satupintu.callguide.CallRow;
import id.satupintu.callguide.UnreadDesk;
import id.satupintu.escalation.ledger.LedgerDesk;
import id.satupintu.escalation.ledger.OwedFilter;
import id.satupintu.escalation.ledger.OwedRow;
import id.satupintu.escalation.ruling.RulingDesk;
import id.satupintu.escalation.ruling.RulingView;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.VerificationId;
import id.satupintu.workday.Workday;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads everything that is open in one person's day, each from its own desk. */
@Component
class MyDay {

    private static final int MOST = 100;

    private final CallRecordsDesk records;
    private final UnreadDesk unread;
    private final CallbackDesk callbacks;
    private final LedgerDesk ledger;
    private final RulingDesk rulings;

    MyDay(CallRecordsDesk records, UnreadDesk unread, CallbackDesk callbacks, LedgerDesk ledger, RulingDesk rulings) {
        this.records = records;
        this.unread = unread;
        this.callbacks = callbacks;
        this.ledger = ledger;
        this.rulings = rulings;
    }

    /**
     * What it found.
     *
     * @param requests this person's requests for verification, each as it stands now
     * @param unread results that nobody has read out
     * @param untold rulings whose callers did not wait
     * @param promised what the team has promised to customers
     * @param owed numbers and fields that this person owes
     */
    record Found(
            List<CallRow> calls,
            List<CaseView> requests,
            List<CaseView> unread,
            List<RulingView> untold,
            List<CallbackRow> promised,
            List<OwedRow> owed) {}

    Found read(Actor me) {
        LocalDate today = me.zone().dayOf(Workday.now());
        return new Found(
                records.mine(today),
                requests(me, today),
                unread.open(me.scope(), null),
                rulings.untold(me.scope()),
                callbacks.open(me.scope()),
                ledger.rows(OwedFilter.ALL, me.scope(), 0, MOST));
    }

    /** Today's, and before them what lies undecided from days before. */
    private List<CaseView> requests(Actor me, LocalDate today) {
        List<CaseView> ofToday = records.requests(today);
        Set<VerificationId> known = ofToday.stream().map(CaseView::id).collect(Collectors.toSet());
        return Stream.concat(
                        unread.undecided(me.scope()).stream().filter(open -> !known.contains(open.id())),
                        ofToday.stream())
                .toList();
    }

    /** The customer knows the result. */
    void told(CaseView result) {
        unread.told(result.id());
    }

    /** The customer is owed a call about the result. */
    void callBack(CaseView result) {
        unread.callBack(result.id());
    }

    /** The caller who did not wait was told what the Team Leader ruled. */
    void told(RulingView ruling) {
        rulings.relayed(ruling.requestId(), ruling.matter());
    }
}
