package id.satupintu.kpi.post;

import id.satupintu.workday.Workday;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where letters are handed in, in the transaction of their cause: both stand or neither does. */
@Component
public class PostOffice {

    private final Outbox outbox;

    PostOffice(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * Will be sent, however long it takes.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID hand(Draft draft) {
        return outbox.add(draft, Workday.now());
    }
}
