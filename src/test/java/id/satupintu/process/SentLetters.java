package id.satupintu.process;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.testing.StandIn;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What APKT was told of one exception while the server died in the midst of it, and what the ledger keeps. */
record SentLetters(StandIn outside) {

    /** Sent again with the same key and the same words, the other side did it once. */
    void wentOnceInEffect() {
        assertThat(outside.received("apkt")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(outside.received("apkt").stream().map(StandIn.Received::key).distinct())
                .hasSize(1);
        assertThat(outside.received("apkt").stream().map(StandIn.Received::body).distinct())
                .hasSize(1);
        assertThat(outside.done("apkt")).isEqualTo(1);
    }

    /** In the database file of a server that has ended: nothing waits to be sent once more, each number stands once. */
    void standOnceIn(Path data) throws SQLException {
        try (Connection file = DriverManager.getConnection(
                "jdbc:h2:file:%s;ACCESS_MODE_DATA=r".formatted(data.resolve("satupintu")), "", "")) {
            assertThat(rows(file, "select system_code || ' ' || state from escalation_dispatch order by system_code"))
                    .containsExactly("APKT SENT");
            assertThat(rows(file, "select system_code || ' ' || way from escalation_number order by system_code"))
                    .containsExactly("APKT CONNECTOR");
            assertThat(rows(file, "select cast(id as varchar) from escalation_case"))
                    .hasSize(1);
        }
    }

    private static List<String> rows(Connection file, String question) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet answer = file.createStatement().executeQuery(question)) {
            while (answer.next()) {
                rows.add(answer.getString(1));
            }
        }
        return rows;
    }
}
