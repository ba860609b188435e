package id.satupintu.integration.rest.edge;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.integration.rest.Answer;
import id.satupintu.integration.rest.Api;
import id.satupintu.integration.rest.RestTest;
import id.satupintu.testing.BothDatabases;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RestTest
@BothDatabases
class IdempotencyContractTest {
    private static final String PHONE = "{\"phone\":\"081234567890\"}";
    private static final String OTHER = "{\"phone\":\"081234567891\"}";
    private static final String PATH = "/checks/phone";

    private final Api api;
    private final IdempotencyRecords records;
    private final JdbcClient sql;
    private final String key = UUID.randomUUID().toString();

    @Autowired
    IdempotencyContractTest(Api api, IdempotencyRecords records, JdbcClient sql) {
        this.api = api;
        this.records = records;
        this.sql = sql;
    }

    private long kept() {
        return sql.sql("select count(*) from idempotency_record")
                .query(Long.class)
                .single();
    }

    @Test
    void theSameKeyAndBodyGiveTheFirstAnswerAgain() {
        Answer first = api.as(Api.CSO).once(key).post(PATH, PHONE);
        Answer again = api.as(Api.CSO).once(key).post(PATH, PHONE);

        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.status()).isEqualTo(first.status());
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.response().getContentType()).isEqualTo(first.response().getContentType());
    }

    @Test
    void anotherBodyUnderTheSameKeyIsRefused() {
        api.as(Api.CSO).once(key).post(PATH, PHONE);

        Answer other = api.as(Api.CSO).once(key).post(PATH, OTHER);

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void aKeyBelongsToOneTokenAndOnePath() {
        api.as(Api.CSO).once(key).post(PATH, PHONE);

        assertThat(api.as(Api.OTHER_CSO).once(key).post(PATH, OTHER).status()).isEqualTo(200);
        assertThat(api.as(Api.CSO)
                        .once(key)
                        .post("/checks/email", "{\"email\":\"a@b.co\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aRefusalIsReplayedToo() {
        Answer first = api.as(Api.CSO).once(key).post(PATH, "{}");
        Answer again = api.as(Api.CSO).once(key).post(PATH, "{}");

        assertThat(first.status()).isEqualTo(422);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.problem()).isEqualTo("validation");
    }

    @Test
    void rightsAreLookedAtBeforeTheKey() {
        long before = kept();

        assertThat(api.as(null).once(key).post(PATH, PHONE).status()).isEqualTo(401);
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void aSecondCallWhileTheFirstStillRunsIsToldSo() {
        OnceKey once = new OnceKey(key, "mac");

        assertThat(records.begin(once)).isNull();
        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(Refusal.class, () -> records.begin(once))
                        .kind())
                .isEqualTo(ProblemKind.IN_PROGRESS);
    }

    @Test
    void aCallThatDiedReleasesItsKeyAfterTwoMinutes() {
        OnceKey once = new OnceKey(key, "mac");
        records.begin(once);

        assertThat(Workday.at(Workday.now().plus(Duration.ofMinutes(3)), () -> records.begin(once)))
                .isNull();
    }

    @Test
    void aServerFailureIsNotKept() {
        OnceKey once = new OnceKey(key, "mac");
        records.begin(once);

        records.forget(once);

        assertThat(records.begin(once)).isNull();
    }

    @Test
    void anAnswerIsKeptForADayAndForgottenAfterwards() {
        api.as(Api.CSO).once(key).post(PATH, PHONE);
        long before = kept();

        Workday.at(Workday.now().plus(Duration.ofHours(23)), () -> records.purge());
        assertThat(kept()).isEqualTo(before);
        Workday.at(Workday.now().plus(Duration.ofHours(25)), () -> records.purge());
        assertThat(kept()).isZero();
    }

    @Test
    void noBodyIsKept() {
        api.as(Api.CSO).once(key).post("/checks/nik", "{\"nik\":\"3374015708950003\"}");

        assertThat(sql.sql("select concat(slot, body_mac, answer) from idempotency_record")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(row -> row.contains("3374015708950003"));
    }

    @Test
    void aKeyThatIsTooLongIsRefused() {
        assertThat(api.as(Api.CSO).once("k".repeat(256)).post(PATH, PHONE).status())
                .isEqualTo(400);
    }
}
