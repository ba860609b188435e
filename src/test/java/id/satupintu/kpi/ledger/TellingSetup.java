package id.satupintu.kpi.ledger;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets tests of other packages tell the ledger something. */
@Configuration(proxyBeanMethods = false)
class TellingSetup {

    @Bean("kpiTelling")
    Telling telling(Ledger ledger) {
        return new Telling(ledger);
    }
}
