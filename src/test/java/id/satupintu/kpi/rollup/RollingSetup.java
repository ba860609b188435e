package id.satupintu.kpi.rollup;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets tests of other packages roll. */
@Configuration(proxyBeanMethods = false)
class RollingSetup {

    @Bean("kpiRollingNow")
    RollingNow rollingNow(Roller roller, Rebuild rebuild) {
        return new RollingNow(roller, rebuild);
    }
}
