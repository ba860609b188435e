package id.satupintu.integration.rest.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.integration.rest.Answer;
import id.satupintu.integration.rest.Api;
import id.satupintu.integration.rest.RestTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@RestTest
class AmendmentContractTest {
    private final Api api;
    private final Requests requests;

    @Autowired
    AmendmentContractTest(Api api) {
        this.api = api;
        this.requests = new Requests(api);
    }

    @Test
    void aCorrectionRaisesTheEvidenceVersionAndKeepsTheClaim() {
        String path = requests.held();

        Answer answer = api.as(Api.CSO).patch(path, "{\"accountName\":\"Sagita98\"}");

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("evidenceVersion").asInt()).isEqualTo(2);
        assertThat(answer.at("/status")).isEqualTo("CLAIMED");
        assertThat(answer.at("/claimedBy")).isEqualTo("Bagus");
        assertThat(answer.at("/checks/name/verdict")).isEqualTo("NO_MATCH");
    }

    @Test
    void onLineAloneLeavesTheEvidenceVersion() {
        String path = requests.open();

        Answer answer = api.as(Api.CSO).patch(path, "{\"onLine\":false}");

        assertThat(answer.json().path("evidenceVersion").asInt()).isEqualTo(1);
        assertThat(answer.json().path("onLine").asBoolean()).isFalse();
    }

    @Test
    void theCallMayBecomeKnownLater() {
        String path = requests.open();
        String call = "{\"callId\":\"" + UUID.randomUUID() + "\"}";

        Answer answer = api.as(Api.CSO).patch(path, call);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("evidenceVersion").asInt()).isEqualTo(2);
        assertThat(api.as(Api.CSO)
                        .patch(path, call)
                        .json()
                        .path("evidenceVersion")
                        .asInt())
                .as("the same call again is no news")
                .isEqualTo(2);
    }

    @Test
    void aNameIsNeverRefused() {
        Answer answer = api.as(Api.CSO).patch(requests.open(), "{\"ktpName\":\" \"}");

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.at("/checks/name/verdict")).isEqualTo("NO_MATCH");
    }

    @Test
    void theNikCannotBeCorrected() {
        Answer answer = api.as(Api.CSO).patch(requests.open(), "{\"nik\":\"" + Requests.freshNik() + "\"}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.fields()).containsExactly("nik");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"phone\":\"12\"}|phone", "{\"email\":\"x\"}|email", "{\"callId\":\"x\"}|callId"})
    void aWrongCorrectionIsRefusedByItsField(String body, String field) {
        Answer answer = api.as(Api.CSO).patch(requests.open(), body);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.fields()).containsExactly(field);
    }

    @Test
    void onlyTheOwnerCorrectsAndTakesBack() {
        String path = requests.open();

        assertThat(api.as(Api.OTHER_CSO).patch(path, "{").status()).isEqualTo(404);
        assertThat(api.as(Api.INTEGRATION).post(path + "/withdraw").status()).isEqualTo(404);
        assertThat(api.as(Api.OTHER_CSO).post(path + "/relayed").status()).isEqualTo(404);
        assertThat(api.as(Api.TL).patch(path, "{}").status()).isEqualTo(403);
        assertThat(api.as(Api.MANAGER).post(path + "/withdraw").status()).isEqualTo(403);
    }

    @Test
    void aRequestTakenBackIsClosedForEverything() {
        String path = requests.open();

        assertThat(api.as(Api.CSO).post(path + "/withdraw").at("/status")).isEqualTo("WITHDRAWN");
        assertThat(api.as(Api.CSO).patch(path, "{\"phone\":\"12\"}").problem()).isEqualTo("already-decided");
        assertThat(api.as(Api.CSO).post(path + "/withdraw").problem()).isEqualTo("already-decided");
        assertThat(api.as(Api.TL).post(path + "/claim").problem()).isEqualTo("already-decided");
        assertThat(api.as(Api.TL).post(path + "/release").problem()).isEqualTo("already-decided");
        assertThat(requests.decide(path, "{").problem()).isEqualTo("already-decided");
    }

    @Test
    void aResultIsReadOutOnceItIsThere() {
        String path = requests.held();

        assertThat(api.as(Api.CSO).post(path + "/relayed").problem()).isEqualTo("not-decided");
        requests.decide(path, Requests.approve());
        Answer relayed = api.as(Api.CSO).post(path + "/relayed", "{}");
        assertThat(relayed.status()).isEqualTo(200);
        assertThat(relayed.at("/relayedAt")).isNotNull();
        assertThat(api.as(Api.CSO).post(path + "/relayed").at("/relayedAt")).isEqualTo(relayed.at("/relayedAt"));
    }

    @Test
    void aCallWithoutABodyTakesNoFields() {
        assertThat(api.as(Api.CSO)
                        .post(requests.open() + "/withdraw", "{\"why\":\"x\"}")
                        .status())
                .isEqualTo(400);
    }
}
