package id.satupintu.integration.rest.edge;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.integration.rest.Answer;
import id.satupintu.integration.rest.Api;
import id.satupintu.integration.rest.RestTest;
import id.satupintu.workday.Workday;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

@RestTest
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
    void whoSendsTheSameTwiceAtOnceGetsTheOneAnswerTwice() {
        String body = "{\"nik\":\"3374015708950003\",\"ktpName\":\"Hana Apsari Namira\",\"accountName\":\"Apsari78\","
                + "\"phone\":\"081234567890\",\"email\":\"hana@contoh.co.id\",\"transaction\":\"PD\"}";
        var calls = IntStream.range(0, 4)
                .mapToObj(call -> CompletableFuture.supplyAsync(
                        () -> api.as(Api.CSO).once(key).post("/verification-requests", body)))
                .toList();
        var answers = calls.stream().map(CompletableFuture::join).toList();

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201));
        assertThat(answers.stream().map(Answer::text).distinct()).hasSize(1);
        assertThat(sql.sql("select sealed_answer from idempotency_record where sealed_answer is not null")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(kept -> holds(kept, "Hana") || holds(kept, "0812345") || holds(kept, "contoh"));
        api.as(Api.CSO).post("/verification-requests/" + answers.getFirst().at("/id") + "/withdraw");
    }

    /** In clear, or merely wrapped in Base64. */
    private static boolean holds(String kept, String words) {
        return kept.contains(words)
                || new String(Base64.getDecoder().decode(kept), StandardCharsets.ISO_8859_1).contains(words);
    }

    @Test
    void theKeyGoesBeforeTheFormOfTheBodyToo() {
        api.as(Api.CSO).once(key).post(PATH, PHONE);

        assertThat(api.as(Api.CSO)
                        .once(key)
                        .call(HttpMethod.POST, PATH, "x", "text/plain")
                        .problem())
                .isEqualTo("idempotency-key-reused");
    }

    @Test
    void noBodyIsKept() {
        api.as(Api.CSO).once(key).post("/checks/nik", "{\"nik\":\"3374015708950003\"}");

        assertThat(sql.sql("select concat(slot, body_mac, sealed_answer) from idempotency_record")
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
