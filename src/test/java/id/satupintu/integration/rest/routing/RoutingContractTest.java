package id.satupintu.integration.rest.routing;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.integration.rest.Answer;
import id.satupintu.integration.rest.Api;
import id.satupintu.integration.rest.RestTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@RestTest
class RoutingContractTest {
    private final Api api;

    @Autowired
    RoutingContractTest(Api api) {
        this.api = api;
    }

    private Answer routed(String body) {
        return api.as(Api.CSO).post("/routing", body);
    }

    @Test
    @Tag("Q-040")
    void anIncreaseWithinTheLimitGoesToTheAppAndNeedsAVerifiedAccount() {
        Answer answer = routed("""
                {"niaga":true,"transaction":"PD","idpel":"521234567890","powerNow":1300,"powerAsked":2200,
                 "phaseNow":1,"phaseAsked":1,"province":"31","exceptions":[],"objects":false,"on":"2026-11-22"}""");

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.at("/route")).isEqualTo("PLN_MOBILE");
        assertThat(answer.at("/rule")).startsWith("Q-");
        assertThat(answer.at("/verification")).isEqualTo("BLOCKING");
        assertThat(answer.json().path("reminderAfter").isBoolean()).isTrue();
        assertThat(answer.json().path("missing").isEmpty()).isTrue();
        assertThat(answer.json().has("exception")).isFalse();
        assertThat(answer.at("/edition")).isNotBlank();
        assertThat(answer.at("/explanation")).isNotBlank();
    }

    @Test
    @Tag("Q-010")
    void anExceptionIsNamedAndHasNeitherVerificationNorReminder() {
        Answer answer = routed("""
                {"niaga":true,"transaction":"PD","powerNow":1300,"powerAsked":2200,"exceptions":["NO_PHONE"]}""");

        assertThat(answer.at("/route")).isEqualTo("APKT_SIMONE");
        assertThat(answer.at("/exception")).isEqualTo("NO_PHONE");
        assertThat(answer.at("/verification")).isEqualTo("NOT_NEEDED");
        assertThat(answer.json().path("reminderAfter").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @Tag("Q-043")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"niaga\":true,\"transaction\":\"PS\",\"idpel\":\"\"}|CC_REGISTER",
                "{\"niaga\":true,\"transaction\":\"PS\",\"idpel\":\"521234567890\",\"powerNow\":2200,\"powerAsked\":6600}|CC_REGISTER",
                "{\"niaga\":false}|NON_NIAGA",
                "{\"niaga\":true,\"transaction\":\"PB\",\"powerAsked\":10600}|OUTSIDE_POLICY",
                "{\"niaga\":true,\"transaction\":\"PS\",\"powerAsked\":5500}|ASK",
                "{\"niaga\":null,\"transaction\":null}|ASK",
                "{}|ASK",
            })
    void theDecisionTableAnswers(String body, String route) {
        assertThat(routed(body).at("/route")).isEqualTo(route);
    }

    @Test
    void anAbsentIdpelIsAskedForByName() {
        Answer answer = routed("{\"niaga\":true,\"transaction\":\"PS\",\"powerNow\":2200,\"powerAsked\":5500}");

        assertThat(answer.at("/route")).isEqualTo("ASK");
        assertThat(answer.json().path("missing").valueStream().map(one -> one.asString()))
                .containsExactly("idpel");
    }

    @Test
    void manyQuestionsAreAnsweredInTheirOrder() {
        Answer answer = routed("[{\"niaga\":false},{\"niaga\":true,\"transaction\":\"PB\",\"powerAsked\":2200}]");

        assertThat(answer.json().valueStream().map(one -> one.path("route").asString()))
                .containsExactly("NON_NIAGA", "PLN_MOBILE");
        assertThat(answer.at("/1/verification")).isEqualTo("NOT_NEEDED");
        assertThat(answer.json().at("/1/reminderAfter").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @Tag("Q-001")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"niaga\":false,\"on\":\"2019-01-01\"}|on",
                "[{\"niaga\":false},{\"niaga\":false,\"on\":\"2019-01-01\"}]|items[1].on"
            })
    void aDateThatNoEditionCoversIsRefused(String body, String field) {
        Answer answer = routed(body);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("no-edition");
        assertThat(answer.fields()).containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"transaction\":\"PX\"}|transaction",
                "{\"exceptions\":[\"NO_PHONE\",\"NONE\"]}|exceptions[1]",
                "{\"exceptions\":[null]}|exceptions",
                "{\"phaseNow\":2}|phaseNow",
                "{\"phaseAsked\":0}|phaseAsked",
                "{\"phaseAsked\":\"1\"}|phaseAsked",
                "{\"powerAsked\":0}|powerAsked",
                "{\"powerNow\":-5}|powerNow",
                "{\"powerNow\":1.5}|powerNow",
                "{\"province\":\"Jawa Tengah\"}|province",
                "{\"on\":\"kemarin\"}|on",
                "{\"niaga\":\"true\"}|niaga",
                "[{\"niaga\":false},{\"phaseNow\":2}]|items[1].phaseNow",
            })
    void anImpossibleValueIsRefusedByItsField(String body, String field) {
        Answer answer = routed(body);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.fields()).containsExactly(field);
    }

    @Test
    void anUnknownFieldIsRefused() {
        assertThat(routed("{\"niaga\":false,\"channel\":\"WEB\"}").status()).isEqualTo(400);
    }
}
