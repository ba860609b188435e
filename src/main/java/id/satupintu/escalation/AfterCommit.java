package id.satupintu.escalation;

import id.satupintu.access.StaffId;
import id.satupintu.relay.Hint;
import id.satupintu.relay.RelayBus;
import id.satupintu.relay.Topic;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Turns what was committed into hints for the screens that show it. */
@Component("escalationAfterCommit")
class AfterCommit {

    private final RelayBus bus;

    AfterCommit(RelayBus bus) {
        this.bus = bus;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(CaseMoved moved) {
        bus.publish(new Hint(Topic.escalation(moved.id()), moved.id(), moved.version()));
        bus.publish(new Hint(Topic.owner(new StaffId(moved.owner())), moved.id(), moved.version()));
        if (moved.team() != null) {
            bus.publish(new Hint(Topic.owed(moved.team()), moved.id(), moved.version()));
        }
        if (moved.late()) {
            bus.publish(new Hint(Topic.LATE, moved.id(), moved.version()));
        }
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(CaseTouched touched) {
        bus.publish(
                new Hint(Topic.escalation(touched.id().value()), touched.id().value(), 0));
    }
}
