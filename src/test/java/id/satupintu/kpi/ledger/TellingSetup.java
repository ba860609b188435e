package id.satupintu.kpi.ledger;

import id.satupintu.kpi.rollup.RollingSetup;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Lets tests of other packages tell the ledger something. */
@TestConfiguration
@Import(RollingSetup.class)
public class TellingSetup {

    @Bean("kpiTelling")
    Telling telling(Ledger ledger) {
        return new Telling(ledger);
    }
}
