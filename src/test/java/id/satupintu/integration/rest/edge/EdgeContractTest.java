package id.satupintu.integration.rest.edge;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.integration.rest.Answer;
import id.satupintu.integration.rest.Api;
import id.satupintu.integration.rest.RestTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@RestTest
class EdgeContractTest {
    private static final String PHONE = "{\"phone\":\"081234567890\"}";
    private static final String JSON = "application/json";

    private final Api api;

    @Autowired
    EdgeContractTest(Api api) {
        this.api = api;
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "demo", "demo-cso ."})
    void anUnknownTokenIsNotLetIn(String token) {
        Answer answer = api.as(token).post("/checks/phone", PHONE);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("unauthenticated");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void whoIsNotSignedInLearnsNotEvenWhichPathsExist() {
        assertThat(api.as(null).get("/nowhere").status()).isEqualTo(401);
        assertThat(api.as(null).get("/checks/phone").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/checks", "/checks/phone/", "/checks/phone/x", "/api", "/api/v2/routing"})
    void anUnknownPathIsNotFound(String path) {
        Answer answer = api.as(Api.CSO).get(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo("not-found");
    }

    @Test
    void anotherMethodIsRefusedAndTheRightOneNamed() {
        Answer answer = api.as(Api.CSO).get("/checks/phone");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.problem()).isEqualTo("method-not-allowed");
        assertThat(answer.header("Allow")).contains("POST");
    }

    @Test
    void whoAsksForTheMethodsOfAPathIsTold() {
        Answer answer = api.as(Api.CSO).call(HttpMethod.OPTIONS, "/routing", null, JSON);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Allow")).contains("POST");
    }

    @Test
    void anotherMediaTypeIsRefused() {
        Answer answer = api.as(Api.CSO).call(HttpMethod.POST, "/checks/phone", PHONE, "text/plain");

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.problem()).isEqualTo("unsupported-media-type");
    }

    @Test
    void theRoleIsLookedAtBeforeTheFormOfTheBody() {
        var tl = api.as(Api.TL);

        assertThat(tl.call(HttpMethod.POST, "/verification-requests", "x", "text/plain")
                        .status())
                .isEqualTo(403);
        assertThat(api.as(Api.CSO)
                        .call(HttpMethod.PATCH, "/verification-requests/none", "x", "text/plain")
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml, text/plain", "rubbish", "application/json;q=0"})
    void whoAcceptsNoJsonIsToldSoUnlessThereIsNoRightAnyway(String accepted) {
        var picky = api.as(Api.CSO).accepting(accepted);

        assertThat(picky.post("/checks/phone", PHONE).problem()).isEqualTo("not-acceptable");
        assertThat(picky.get("/kpi").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "text/html, application/*;q=0.5", "application/json"})
    void whoAcceptsJsonAmongOthersIsAnswered(String accepted) {
        Answer answer = api.as(Api.CSO).accepting(accepted).post("/checks/phone", PHONE);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.response().getContentType()).startsWith(JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}x", "[1", "[{\"phone\":1},", "{\"phone\":5} {}"})
    void malformedJsonIsRefusedBeforeAnyField(String body) {
        assertThat(api.as(Api.CSO).post("/checks/phone", body).problem()).isEqualTo("malformed-body");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "", "[] []", "7", "{\"phone\":\"1\",\"phone\":\"2\"}"})
    void malformedJsonIsRefused(String body) {
        Answer answer = api.as(Api.CSO).post("/checks/phone", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("malformed-body");
    }

    @Test
    void aBodyBeyondItsLimitIsRefused() {
        String fourMebibytes = "[" + " ".repeat(4 << 20) + "]";
        String two = "{\"nik\":\"" + " ".repeat(2 << 20) + "\"}";

        assertThat(api.as(Api.CSO).post("/checks/phone", fourMebibytes).problem())
                .isEqualTo("body-too-large");
        assertThat(api.as(Api.CSO).post("/routing", fourMebibytes).status()).isEqualTo(413);
        assertThat(api.as(Api.CSO).post("/checks/nik", two).status()).isEqualTo(422);
    }

    @Test
    void problemsSpeakIndonesianOrEnglish() {
        assertThat(api.as(Api.CSO).get("/nowhere").at("/title")).isEqualTo("Tidak ditemukan");
        assertThat(api.as(Api.CSO).speaking("en").get("/nowhere").at("/title")).isEqualTo("Not found");
    }

    @Test
    void noAnswerMayBeCached() {
        assertThat(api.as(Api.CSO).post("/checks/phone", PHONE).header("Cache-Control"))
                .contains("no-store");
        assertThat(api.as(null).get("/nowhere").header("Cache-Control")).contains("no-store");
    }

    @Test
    void answersAreJsonInUtf8() {
        Answer answer = api.as(Api.CSO).call(HttpMethod.POST, "/checks/phone", PHONE, JSON + ";charset=UTF-8");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.response().getContentType()).startsWith(JSON);
    }
}
