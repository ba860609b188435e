package id.satupintu.kpi.rollup;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Lets tests of other packages roll. */
@TestConfiguration
public class RollingSetup {

    @Bean("kpiRollingNow")
    RollingNow rollingNow(Roller roller, Rebuild rebuild) {
        return new RollingNow(roller, rebuild);
    }
}
