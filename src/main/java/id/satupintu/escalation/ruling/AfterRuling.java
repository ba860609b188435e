package id.satupintu.escalation.ruling;

import id.satupintu.access.StaffId;
import id.satupintu.relay.Hint;
import id.satupintu.relay.RelayBus;
import id.satupintu.relay.Topic;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Turns what was committed into hints: to the CSO who asked, and to the TLs who are asked. */
@Component
class AfterRuling {

    private final RelayBus bus;

    AfterRuling(RelayBus bus) {
        this.bus = bus;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(RulingMoved moved) {
        bus.publish(new Hint(Topic.owner(new StaffId(moved.owner())), moved.id(), moved.version()));
        if (moved.team() != null) {
            bus.publish(new Hint(Topic.rulings(moved.team()), moved.id(), moved.version()));
        }
    }
}
