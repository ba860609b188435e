package id.satupintu.verification.reason;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The reasons as they stand, in memory: asked at every rejection, changed a few times a year. */
@Component
public class Reasons {

    /** Somebody has written something; heard in this package only. */
    record Changed() {}

    private final ReasonEditions editions;
    private volatile List<ReasonEdition> known = List.of();
    private volatile boolean read;

    Reasons(ReasonEditions editions) {
        this.editions = editions;
    }

    /** The book of that day. */
    public ReasonBook on(LocalDate day) {
        if (!read) {
            refresh();
        }
        return new ReasonBook(known, day);
    }

    @TransactionalEventListener(fallbackExecution = true)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(Changed changed) {
        refresh();
    }

    /** Now and then too, because another node may have changed something. */
    @Scheduled(initialDelayString = "PT15S", fixedDelayString = "PT15S")
    void refresh() {
        known = editions.all();
        read = true;
    }
}
