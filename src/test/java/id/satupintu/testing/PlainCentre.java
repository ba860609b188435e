package id.satupintu.testing;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContextManager;

/**
 * The context of plain {@code @SpringBootTest @BothDatabases} classes of one lane, for tests that another engine than
 * Jupiter runs. It is the cached one; closing this gives it back.
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
            return new PlainCentre(new TestContextManager(Plain.class));
        } finally {
            TestDatabase.choose(TestDatabase.H2);
        }
    }

    /** A bean of the house. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() throws Exception {
        manager.afterTestClass();
    }
}
