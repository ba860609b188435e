package id.satupintu.integration.rest.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.integration.rest.Answer;
import id.satupintu.integration.rest.Api;
import id.satupintu.integration.rest.RestTest;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@RestTest
class HandOverContractTest {
    private final Api api;
    private final Requests requests;

    @Autowired
    HandOverContractTest(Api api) {
        this.api = api;
        this.requests = new Requests(api);
    }

    @Test
    @Tag("Q-079")
    void aRequestIsMadeAndStandsAtItsAddress() {
        String nik = Requests.freshNik();
        Answer made = requests.handOver(Api.CSO, nik, "Apsari78");

        assertThat(made.status()).as(made.text()).isEqualTo(201);
        String address = String.valueOf(made.header("Location"));
        assertThat(address).isEqualTo("/api/v1/verification-requests/" + made.at("/id"));
        assertThat(api.as(Api.CSO).get(address).at("/id")).isEqualTo(made.at("/id"));
        assertThat(made.at("/nik")).isEqualTo("•".repeat(12) + nik.substring(12));
        assertThat(made.text()).doesNotContain(nik);
    }

    @Test
    void theBodyHoldsWhatTheContractNamesAndNothingThatIsAbsent() {
        Answer made = requests.handOver(Api.CSO, Requests.freshNik(), "Apsari78");
        JsonNode body = made.json();

        assertThat(made.at("/status")).isEqualTo("WAITING");
        assertThat(body.path("position").asInt()).isPositive();
        assertThat(body.path("attempt").asInt()).isEqualTo(1);
        assertThat(body.path("evidenceVersion").asInt()).isEqualTo(1);
        assertThat(made.at("/checks/name/verdict")).isEqualTo("MATCH");
        assertThat(made.at("/checks/name/code")).isEqualTo("M1");
        assertThat(made.at("/checks/nik/verdict")).isEqualTo("PASS");
        assertThat(made.at("/checks/phone/normalized")).isEqualTo("+6281234567890");
        assertThat(made.at("/checks/email/verdict")).isEqualTo("PASS");
        assertThat(made.at("/timeline/0/kind")).isEqualTo("HANDED_OVER");
        assertThat(body.propertyNames()).doesNotContain("claimedBy", "leaseUntil", "decision", "callId");
        assertThat(body.at("/checks/nik").propertyNames()).containsExactlyInAnyOrder("verdict", "reasons");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nik|3374013208950003",
                "nik|123",
                "phone|12",
                "email|hana-at-contoh",
            })
    void aValueThatItsCheckRefusesIsRefusedByItsField(String field, String value) {
        String body = Requests.body(Requests.freshNik(), "Apsari78")
                .replaceFirst("\"" + field + "\":\"[^\"]*\"", "\"" + field + "\":\"" + value + "\"");

        Answer answer = api.as(Api.CSO).post(Requests.PATH, body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("validation");
        assertThat(answer.fields()).containsExactly(field);
        assertThat(answer.text()).doesNotContain(value);
    }

    @Test
    void everythingThatIsRefusedIsNamedAtOnce() {
        String body =
                Requests.body("123", "Apsari78").replace("081234567890", "12").replace("@", "-");

        Answer answer = api.as(Api.CSO).post(Requests.PATH, body);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.fields()).containsExactly("nik", "phone", "email");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sagita98", "", "1", "🙂"})
    void aNameIsNeverRefused(String name) {
        assertThat(requests.handOver(Api.CSO, Requests.freshNik(), name).status())
                .isEqualTo(201);
    }

    @Test
    void whatIsMissingIsNamedAllAtOnce() {
        Answer answer = api.as(Api.CSO).post(Requests.PATH, "{\"nik\":\" \",\"transaction\":null}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.fields()).containsExactly("nik", "ktpName", "accountName", "phone", "email", "transaction");
    }

    @Test
    void theSameNikStillOpenByTheSameCsoIsRefusedAndTheOpenOneNamed() {
        String nik = Requests.freshNik();
        Answer first = requests.handOver(Api.CSO, nik, "Apsari78");
        Answer second = requests.handOver(Api.CSO, nik, "Namira54");

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.problem()).isEqualTo("already-open");
        assertThat(second.at("/id")).isEqualTo(first.at("/id"));
    }

    @Test
    void theSameNikOpenByAnotherCsoIsFlagged() {
        String nik = Requests.freshNik();
        requests.handOver(Api.CSO, nik, "Apsari78");
        Answer second = requests.handOver(Api.OTHER_CSO, nik, "Apsari78");

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.at("/alsoOpenBy/0")).isEqualTo("Rani");
    }

    @Test
    void anIntegrationHandsOverToo() {
        assertThat(requests.handOver(Api.INTEGRATION, Requests.freshNik(), "Apsari78")
                        .status())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {Api.TL, Api.MANAGER})
    void othersMayNotHandOverWhateverTheySend(String token) {
        assertThat(api.as(token).post(Requests.PATH, "{").problem()).isEqualTo("forbidden");
    }

    @Test
    void theOwnerTheTlsAndTheManagerSeeARequestAndNobodyElse() {
        String path = requests.open();

        assertThat(api.as(Api.CSO).get(path).status()).isEqualTo(200);
        assertThat(api.as(Api.TL).get(path).status()).isEqualTo(200);
        assertThat(api.as(Api.OTHER_TL).get(path).status()).isEqualTo(200);
        assertThat(api.as(Api.MANAGER).get(path).status()).isEqualTo(200);
        assertThat(api.as(Api.OTHER_CSO).get(path).problem()).isEqualTo("not-found");
        assertThat(api.as(Api.INTEGRATION).get(path).problem()).isEqualTo("not-found");
    }

    @Test
    void anIdThatNobodyHasIsNotFound() {
        assertThat(api.as(Api.CSO).get(Requests.PATH + "/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(api.as(Api.TL).get(Requests.PATH + "/none").status()).isEqualTo(404);
        assertThat(api.as(Api.TL).get(Requests.PATH + "/next").status()).isEqualTo(404);
    }

    @Test
    void aKeyThatIsUsedTwiceMakesOneRequest() {
        String body = Requests.body(Requests.freshNik(), "Apsari78");
        String key = UUID.randomUUID().toString();

        Answer first = api.as(Api.CSO).once(key).post(Requests.PATH, body);
        Answer again = api.as(Api.CSO).once(key).post(Requests.PATH, body);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(api.as(Api.MANAGER).once(key).post(Requests.PATH, body).status())
                .isEqualTo(403);
    }

    @Test
    void aBodyBeyondOneMebibyteIsRefused() {
        assertThat(api.as(Api.CSO)
                        .post(Requests.PATH, "{\"nik\":\"" + " ".repeat(1 << 20) + "\"}")
                        .status())
                .isEqualTo(413);
    }
}
