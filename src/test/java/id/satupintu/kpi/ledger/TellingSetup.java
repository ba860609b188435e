package id.satupintu.kpi.ledger;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Lets tests of other packages tell the ledger something. */
@TestConfiguration
public class TellingSetup {

    @Bean("kpiTelling")
    Telling telling(Ledger ledger) {
        return new Telling(ledger);
    }
}
