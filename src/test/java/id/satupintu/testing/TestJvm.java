package id.satupintu.testing;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.Extension;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * What holds for all tests of one JVM, where classes run side by side; JUnit finds it before the first test. Each Spring
 * context would bring a strategy of its own for "who is signed in" and put it into the one static holder, under the feet
 * of its neighbours; here all of them take the same, from the start.
 */
@Configuration
public class TestJvm implements Extension {

    private static final SecurityContextHolderStrategy OF_ALL = new VaadinAwareSecurityContextHolderStrategy();

    static {
        SecurityContextHolder.setContextHolderStrategy(OF_ALL);
        // Whoever waits looks at once and again soon, instead of first after a tenth of a second.
        Awaitility.setDefaultPollDelay(Duration.ZERO);
        Awaitility.setDefaultPollInterval(Duration.ofMillis(10));
        // What a thread of another class's test throws, on purpose, is no reason for this one to stop waiting.
        Awaitility.doNotCatchUncaughtExceptionsByDefault();
    }

    @Bean
    SecurityContextHolderStrategy securityContextHolderStrategy() {
        return OF_ALL;
    }

    /** The screens ask who may open them only once the doors are built; a test that comes first must not find them open. */
    @Bean
    static LazyInitializationExcludeFilter doorsAreBuiltAtTheStart() {
        return LazyInitializationExcludeFilter.forBeanTypes(SecurityFilterChain.class);
    }
}
