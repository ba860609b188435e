package id.satupintu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the scripts of the database may not say. */
class MigrationsTest {

    private static final Path SCRIPTS = Path.of("src", "main", "resources", "db", "migration");
    private static final Pattern DATABASE_CLOCK =
            Pattern.compile("current_timestamp|current_date|current_time|localtimestamp|\\bnow\\s*\\(");
    private static final Pattern ONE_VENDOR_ONLY = Pattern.compile(
            "on\\s+conflict|\\breturning\\b|\\bjsonb?\\b|\\bserial\\b|create\\s+(unique\\s+)?index[^;]*\\bwhere\\b");

    @TestFactory
    Stream<DynamicTest> noScriptAsksTheDatabaseForTheTime() throws IOException {
        return scripts("")
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(),
                        () -> assertThat(sql(file)).doesNotContainPattern(DATABASE_CLOCK)));
    }

    @TestFactory
    Stream<DynamicTest> aCommonScriptSaysOnlyWhatBothDatabasesKnow() throws IOException {
        return scripts("common")
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(),
                        () -> assertThat(sql(file)).doesNotContainPattern(ONE_VENDOR_ONLY)));
    }

    @Test
    void noVersionIsTakenTwice() throws IOException {
        for (String vendor : List.of("h2", "postgresql")) {
            assertThat(Stream.concat(scripts("common"), scripts(vendor))
                            .map(file -> file.getFileName().toString().replaceFirst("__.*", "")))
                    .doesNotHaveDuplicates();
        }
    }

    /** Each room has its own range of versions: a data folder that knows 80 still has to learn a new 71. */
    @Test
    void aNewScriptOfAnEarlierRangeIsLaidOverAnOlderDataFolder(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("V80__last_room.sql"), "create table last_room (id integer)");
        Flyway flyway = flyway(folder);
        flyway.migrate();

        Files.writeString(folder.resolve("V71__earlier_room.sql"), "create table earlier_room (id integer)");

        assertThat(flyway(folder).migrate().migrationsExecuted).isEqualTo(1);
    }

    /** H2 asks the session that made an IN, at each row, and refuses every row once that connection is closed. */
    @Test
    void onH2ARowIsCheckedAlsoWhenTheConnectionThatMadeTheTableIsClosed() throws SQLException {
        String url = "jdbc:h2:mem:checks;DB_CLOSE_DELAY=-1";
        Flyway.configure()
                .dataSource(url, "sa", "")
                .locations("classpath:db/migration/common", "classpath:db/migration/h2")
                .load()
                .migrate();

        List<String> checks = new ArrayList<>();
        try (Connection later = DriverManager.getConnection(url, "sa", "");
                ResultSet row = later.createStatement()
                        .executeQuery(
                                "select constraint_name, check_clause from information_schema.check_constraints")) {
            while (row.next()) {
                checks.add(row.getString(1) + ": " + row.getString(2));
            }
        }
        assertThat(checks).isNotEmpty().noneMatch(check -> check.contains(" IN(") || check.contains(" IN ("));
    }

    private static Flyway flyway(Path folder) throws IOException {
        Properties settings = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src", "main", "resources", "application.properties"))) {
            settings.load(reader);
        }
        return Flyway.configure()
                .dataSource("jdbc:h2:mem:ranges;DB_CLOSE_DELAY=-1", "sa", "")
                .locations("filesystem:" + folder)
                .outOfOrder(Boolean.parseBoolean(settings.getProperty("spring.flyway.out-of-order")))
                .load();
    }

    private static Stream<Path> scripts(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(SCRIPTS.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".sql")).sorted().toList().stream();
        }
    }

    private static String sql(Path file) throws IOException {
        return Files.readString(file).replaceAll("--[^\n]*", "").toLowerCase(Locale.ROOT);
    }
}
