package id.satupintu.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** One PostgreSQL 18 for the whole test JVM, with a new database for each Spring context; it need not outlive a power cut. */
final class PostgresServer {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    /** Two gibibytes for each test JVM that may run at a time. */
    private static final long ENOUGH = 6L << 30;

    private final EmbeddedPostgres server;

    private PostgresServer(EmbeddedPostgres server) {
        this.server = server;
    }

    static PostgresServer running() {
        return Holder.SERVER;
    }

    String createDatabase() {
        String name = "test_" + DATABASES.incrementAndGet();
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL refused database " + name, e);
        }
        return server.getJdbcUrl("postgres", name);
    }

    /** Where the system lends memory as a folder, and enough of it, no disk has to follow what is thrown away at the end. */
    private static EmbeddedPostgres.Builder inMemory(EmbeddedPostgres.Builder wanted) throws IOException {
        Path memory = Path.of("/dev/shm");
        boolean enough = Files.isWritable(memory) && memory.toFile().getUsableSpace() > ENOUGH;
        return enough ? wanted.setDataDirectory(Files.createTempDirectory(memory, "satupintu-test-")) : wanted;
    }

    private static final class Holder {

        private static final PostgresServer SERVER = start();

        private static PostgresServer start() {
            try {
                EmbeddedPostgres.Builder wanted = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off");
                return new PostgresServer(inMemory(wanted).start());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
