package id.satupintu.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** One PostgreSQL 18 for the whole test JVM, with a new database for each Spring context; it need not outlive a power cut. */
final class PostgresServer {

    private static final AtomicInteger DATABASES = new AtomicInteger();

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

    private static final class Holder {

        private static final PostgresServer SERVER = start();

        private static PostgresServer start() {
            try {
                return new PostgresServer(EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .start());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
