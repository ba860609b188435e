package id.satupintu.testing;

import java.util.UUID;

/** The databases that SatuPintu runs on, and the one chosen for the class that runs now on this thread. */
public enum TestDatabase {
    H2("H2") {
        @Override
        String freshUrl() {
            return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE";
        }
    },
    POSTGRESQL("PostgreSQL 18") {
        @Override
        String freshUrl() {
            return PostgresServer.running().createDatabase();
        }
    };

    private static final ThreadLocal<TestDatabase> CHOSEN = ThreadLocal.withInitial(() -> H2);

    private final String label;

    TestDatabase(String label) {
        this.label = label;
    }

    /** The address of a new, empty database. */
    abstract String freshUrl();

    String label() {
        return label;
    }

    static TestDatabase chosen() {
        return CHOSEN.get();
    }

    static void choose(TestDatabase database) {
        CHOSEN.set(database);
    }
}
