package id.satupintu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What H2 leaves behind in the data folder. */
class DataFolderTest {

    @TempDir
    Path folder;

    @Test
    void whatTheDatabaseRefusesIsWrittenIntoNoFile() throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement()) {
            statement.execute("create table person (name varchar(20) primary key)");
            statement.execute("insert into person values ('Hana Apsari')");
            assertThatThrownBy(() -> statement.execute("insert into person values ('Hana Apsari')"))
                    .hasMessageContaining("Hana Apsari");
        }

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("satupintu.mv.db");
        }
    }

    /** What was acknowledged is on the disk: H2 would otherwise keep it in memory for half a second. */
    @Test
    void aCommittedChangeIsWrittenAtOnce() throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getInt(1)).isZero();
        }
    }

    private String url() throws IOException {
        Properties settings = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src", "main", "resources", "application.properties"))) {
            settings.load(reader);
        }
        return settings.getProperty("spring.datasource.url").replace("${satupintu.data}", folder.toString());
    }
}
