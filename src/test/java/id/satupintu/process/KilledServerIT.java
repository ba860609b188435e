package id.satupintu.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A decision that was acknowledged is there after a {@code kill -9}, and its event reaches the KPIs all the same. */
@DisplayName("A server that is killed")
class KilledServerIT {

    private static final String QUIET = "--satupintu.simulation.enabled=false";
    private static final int DECISIONS = 15;

    @TempDir
    Path folder;

    /** One story on one data folder, because each start of the process takes seconds. */
    @Test
    @DisplayName(
            "loses no acknowledged decision; one that is asked to end does so in ten seconds, and keeps no NIK in clear")
    void losesNothing() throws Exception {
        var data = folder.resolve("data");
        var decided = new ArrayList<String>();
        try (var server = RunningJar.start(data, QUIET)) {
            for (var number = 1; number <= DECISIONS; number++) {
                decided.add(decideOne(server, number));
            }
            server.kill();
        }
        try (var again = RunningJar.start(data, QUIET)) {
            assertThat(decided).allSatisfy(id -> assertThat(statusOf(again, id)).isEqualTo("APPROVED"));
            assertThat(decidedInKpi(again)).isEqualTo(DECISIONS);
            decided.add(decideOne(again, DECISIONS + 1));
            assertThat(again.terminate(Duration.ofSeconds(10))).isTrue();
            assertThat(Files.readString(again.log())).doesNotContain("90121");
        }
        for (var number = 1; number <= DECISIONS + 1; number++) {
            assertThat(FilesHolding.in(folder, nik(number))).isEmpty();
        }
        try (var last = RunningJar.start(data, QUIET)) {
            assertThat(decided).allSatisfy(id -> assertThat(statusOf(last, id)).isEqualTo("APPROVED"));
        }
    }

    private static String decideOne(RunningJar server, int number) throws IOException {
        var made = server.post("/api/v1/verification-requests", "demo-cso", handOver(number));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        String id = JsonPath.read(made.body(), "$.id");
        var path = "/api/v1/verification-requests/" + id;
        assertThat(server.post(path + "/claim", "demo-tl", "").statusCode()).isEqualTo(200);
        int version = JsonPath.read(made.body(), "$.evidenceVersion");
        var approval = "{\"outcome\":\"APPROVE\",\"evidenceVersion\":%d}".formatted(version);
        var decision = server.post(path + "/decision", "demo-tl", approval);
        assertThat(decision.statusCode()).as(decision.body()).isEqualTo(200);
        return id;
    }

    private static String handOver(int number) {
        return """
                {"nik":"%s","ktpName":"HANA APSARI NAMIRA","accountName":"Apsari78","phone":"081234567890",
                 "email":"hana@example.co.id","transaction":"PD","onLine":true}""".formatted(nik(number));
    }

    private static String nik(int number) {
        return "317404440890%04d".formatted(number);
    }

    private static String statusOf(RunningJar server, String id) throws IOException {
        return JsonPath.read(
                server.get("/api/v1/verification-requests/" + id, "demo-cso").body(), "$.status");
    }

    /** Facts follow the decision through the event registry; after a restart they may still be on their way. */
    private static int decidedInKpi(RunningJar server) throws IOException {
        var decided = 0;
        for (var look = 0; look < 50 && decided < DECISIONS; look++) {
            decided = JsonPath.read(
                    server.get("/api/v1/kpi?from=2000-01-01&to=2099-12-31&by=month", "demo-manager")
                            .body(),
                    "$.total.verifications.decided");
            LockSupport.parkNanos(100_000_000L);
        }
        return decided;
    }
}
