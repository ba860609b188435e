package id.satupintu.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** The requests that a running server has acknowledged as decided, and where they must be found again. */
class Decided {

    private static final String QUESTION = "select count(*) from verification_case where stage = 'APPROVED'";

    private final List<String> ids = new ArrayList<>();

    /** Hands over, claims and approves one more request, each step acknowledged. */
    void oneMore(RunningJar server) throws IOException {
        var made = server.post("/api/v1/verification-requests", "demo-cso", handOver(ids.size() + 1));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        String id = JsonPath.read(made.body(), "$.id");
        var path = "/api/v1/verification-requests/" + id;
        assertThat(server.post(path + "/claim", "demo-tl", "").statusCode()).isEqualTo(200);
        int version = JsonPath.read(made.body(), "$.evidenceVersion");
        var approval = "{\"outcome\":\"APPROVE\",\"evidenceVersion\":%d}".formatted(version);
        var decision = server.post(path + "/decision", "demo-tl", approval);
        assertThat(decision.statusCode()).as(decision.body()).isEqualTo(200);
        ids.add(id);
    }

    void stillStandAt(RunningJar server) {
        assertThat(ids)
                .isNotEmpty()
                .allSatisfy(id -> assertThat(statusOf(server, id)).isEqualTo("APPROVED"));
    }

    private static String statusOf(RunningJar server, String id) throws IOException {
        return JsonPath.read(
                server.get("/api/v1/verification-requests/" + id, "demo-cso").body(), "$.status");
    }

    /** Facts follow the decision through the event registry; after a restart they may still be on their way. */
    void countInKpi(RunningJar server) throws IOException {
        var decided = 0;
        for (var look = 0; look < 50 && decided < ids.size(); look++) {
            decided = JsonPath.read(
                    server.get("/api/v1/kpi?from=2026-01-01&to=2045-12-31&by=month", "demo-manager")
                            .body(),
                    "$.total.verifications.decided");
            LockSupport.parkNanos(100_000_000L);
        }
        assertThat(decided).isEqualTo(ids.size());
    }

    /** In the database file of a server that has ended, read without starting another. */
    void stillStandIn(Path data) throws SQLException {
        var url = "jdbc:h2:file:%s;ACCESS_MODE_DATA=r".formatted(data.resolve("satupintu"));
        try (var file = DriverManager.getConnection(url, "", "");
                var rows = file.createStatement().executeQuery(QUESTION)) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(ids.size());
        }
    }

    void leftNoNikIn(Path folder) throws IOException {
        for (var number = 1; number <= ids.size(); number++) {
            assertThat(FilesHolding.in(folder, nik(number))).isEmpty();
        }
    }

    private static String handOver(int number) {
        return """
                {"nik":"%s","ktpName":"HANA APSARI NAMIRA","accountName":"Apsari78","phone":"081234567890",
                 "email":"hana@example.co.id","transaction":"PD","onLine":true}""".formatted(nik(number));
    }

    private static String nik(int number) {
        return "317404440890%04d".formatted(100 + number);
    }
}
