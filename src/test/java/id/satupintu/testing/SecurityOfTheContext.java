package id.satupintu.testing;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Each Spring context keeps the strategy of its own for "who is signed in", and the one started last stands in the
 * static holder. With several cached contexts in one JVM the holder must follow the context of the test.
 */
class SecurityOfTheContext extends AbstractTestExecutionListener {

    /** Before Spring Security's own listener (10,000) signs its mock users in. */
    private static final int ORDER = 9_000;

    @Override
    public int getOrder() {
        return ORDER;
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        test.getApplicationContext()
                .getBeanProvider(SecurityContextHolderStrategy.class)
                .ifUnique(SecurityContextHolder::setContextHolderStrategy);
    }
}
