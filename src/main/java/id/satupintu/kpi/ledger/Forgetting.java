package id.satupintu.kpi.ledger;

import id.satupintu.workday.Workday;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets, once a day, the persons behind matters that no look-back needs any more. */
@Component("kpiForgetting")
class Forgetting {

    private final Contacts contacts;

    Forgetting(Contacts contacts) {
        this.contacts = contacts;
    }

    @Scheduled(fixedDelayString = "PT24H", initialDelayString = "PT10M")
    void forget() {
        contacts.forget(Workday.now());
    }
}
