package id.satupintu.kpi.ledger;

import id.satupintu.workday.Workday;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets, once a day, the persons behind matters that no look-back needs any more. */
@Component("kpiForgetting")
class Forgetting {

    private final Matters matters;

    Forgetting(Matters matters) {
        this.matters = matters;
    }

    @Scheduled(fixedDelayString = "PT24H", initialDelayString = "PT10M")
    void forget() {
        matters.forget(Workday.now());
    }
}
