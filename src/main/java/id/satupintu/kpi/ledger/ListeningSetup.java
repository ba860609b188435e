package id.satupintu.kpi.ledger;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/** The threads on which the ledger hears: they mostly wait, so they must not be those on which other rooms work. */
@Configuration(proxyBeanMethods = false)
class ListeningSetup {

    static final String EARS = "kpiEars";

    private static final Duration STOP = Duration.ofSeconds(2);

    @Bean(name = EARS, defaultCandidate = false)
    SimpleAsyncTaskExecutor ears() {
        SimpleAsyncTaskExecutor ears = new SimpleAsyncTaskExecutor("kpi-ear-");
        ears.setVirtualThreads(true);
        ears.setTaskTerminationTimeout(STOP.toMillis());
        return ears;
    }
}
