package id.satupintu.verification;

import id.satupintu.access.StaffId;
import id.satupintu.relay.Hint;
import id.satupintu.relay.OnCommit;
import id.satupintu.relay.RelayBus;
import id.satupintu.relay.Topic;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Turns what was committed into hints on the bus; it only enqueues, so the one who decided waits for nobody. */
@Component
class AfterCommit {

    private final RelayBus bus;

    AfterCommit(RelayBus bus) {
        this.bus = bus;
    }

    @EventListener
    void on(CaseMoved moved) {
        OnCommit.run(() -> tell(moved));
    }

    private void tell(CaseMoved moved) {
        bus.publish(new Hint(Topic.verification(moved.id()), moved.id(), moved.version()));
        bus.publish(new Hint(Topic.owner(new StaffId(moved.owner())), moved.id(), moved.version()));
        bus.publish(new Hint(Topic.board(moved.team()), moved.id(), moved.version()));
        if (moved.site() != null) {
            bus.publish(new Hint(Topic.floor(moved.site()), moved.id(), moved.version()));
        }
    }

    @EventListener
    void on(KinMoved moved) {
        OnCommit.run(() -> moved.indexes().forEach(index -> bus.publish(new Hint(Topic.kin(index), moved.id(), 0))));
    }

    @EventListener
    void on(DutyMoved moved) {
        OnCommit.run(() -> bus.publish(new Hint(Topic.floor(moved.site()), moved.staff(), 0)));
    }
}
