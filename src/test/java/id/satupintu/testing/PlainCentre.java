package id.satupintu.testing;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContextManager;

/**
 * The context of every plain {@code @SpringBootTest @BothDatabases} class, for tests that another engine than Jupiter
 * runs. It is the cached one; closing this gives it back.
 */
public final class PlainCentre implements AutoCloseable {

    private final TestContextManager manager;
    private final ApplicationContext context;

    @SpringBootTest
    private static final class Plain {}

    private PlainCentre(TestContextManager manager) {
        this.manager = manager;
        this.context = manager.getTestContext().getApplicationContext();
    }

    /** The one on this database. */
    public static PlainCentre on(TestDatabase database) {
        TestDatabase.choose(database);
        try {
            PlainCentre centre = new PlainCentre(new TestContextManager(Plain.class));
            centre.bean(SecurityContextHolderStrategy.class, SecurityContextHolder::setContextHolderStrategy);
            return centre;
        } finally {
            TestDatabase.choose(TestDatabase.H2);
        }
    }

    /** A bean of the house. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    private <T> void bean(Class<T> type, java.util.function.Consumer<T> use) {
        context.getBeanProvider(type).ifUnique(use);
    }

    @Override
    public void close() throws Exception {
        manager.afterTestClass();
    }
}
