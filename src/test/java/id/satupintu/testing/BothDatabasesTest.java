package id.satupintu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@BothDatabases
class BothDatabasesTest {

    private static final Set<String> SEEN = new HashSet<>();

    private final DataSource dataSource;
    private final JdbcClient sql;

    @Autowired
    BothDatabasesTest(DataSource dataSource, JdbcClient sql) {
        this.dataSource = dataSource;
        this.sql = sql;
    }

    @AfterAll
    static void bothWereSeen() {
        assertThat(SEEN).containsExactlyInAnyOrder("H2", "PostgreSQL 18");
    }

    @Test
    void theContextStandsOnTheDatabaseOfThisRun() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            var facts = connection.getMetaData();
            String product = facts.getDatabaseProductName();
            String seen = product.equals("H2") ? product : product + " " + facts.getDatabaseMajorVersion();

            SEEN.add(seen);
            assertThat(seen).isEqualTo(TestDatabase.chosen().label());
        }
    }

    @Test
    void theMigrationsRan() {
        assertThat(sql.sql("select count(*) from event_publication")
                        .query(Long.class)
                        .single())
                .isNotNegative();
    }
}
