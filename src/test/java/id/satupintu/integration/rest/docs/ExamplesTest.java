package id.satupintu.integration.rest.docs;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.integration.rest.Answer;
import id.satupintu.integration.rest.Api;
import id.satupintu.integration.rest.RestTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the description shows is what the server takes and answers. */
@RestTest
class ExamplesTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String REQUESTS = "/verification-requests";

    private final Api api;
    private JsonNode description = JSON.createObjectNode();

    @Autowired
    ExamplesTest(Api api) {
        this.api = api;
    }

    @BeforeEach
    void read() {
        description = api.as(null).get("/api/docs").json();
    }

    private static JsonNode example(String schema) {
        return JSON.valueToTree(Examples.all().get(schema));
    }

    @ParameterizedTest
    @CsvSource({
        "/checks/name,NameQuestion,NameAnswer",
        "/checks/nik,NikQuestion,NikAnswer",
        "/checks/phone,PhoneQuestion,PhoneAnswer",
        "/checks/email,EmailQuestion,EmailAnswer",
        "/routing,RoutingBody,RoutingReply"
    })
    void aQuestionIsAnsweredAsShown(String path, String question, String answer) {
        Answer given = api.as(Api.CSO).post(path, example(question).toString());

        assertThat(given.status()).as(given.text()).isEqualTo(200);
        assertThat(given.json()).isEqualTo(example(answer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NameAnswer",
                "NikAnswer",
                "PhoneAnswer",
                "EmailAnswer",
                "RoutingReply",
                "RequestBody",
                "QueueBody",
                "KpiReport",
                "KpiCalls",
                "IndicatorsReply"
            })
    void anAnswerIsShownAsItIsDescribed(String schema) {
        assertThat(SchemaCheck.faults(description, schema, example(schema))).isEmpty();
    }

    @Test
    void aRequestIsHandedOverCorrectedAndDecidedAsShown() {
        Answer made = api.as(Api.CSO).post(REQUESTS, example("HandOverBody").toString());
        String path = REQUESTS + "/" + made.at("/id");
        Answer corrected = api.as(Api.CSO).patch(path, example("AmendmentBody").toString());
        Answer claimed = api.as(Api.TL).post(path + "/claim");
        Answer decided = api.as(Api.TL)
                .post(
                        path + "/decision",
                        example("DecisionBody").toString().replace("\"evidenceVersion\":1", "\"evidenceVersion\":2"));

        for (Answer answer : new Answer[] {made, corrected, claimed, decided}) {
            assertThat(answer.status()).as(answer.text()).isLessThan(300);
            assertThat(SchemaCheck.faults(description, "RequestBody", answer.json()))
                    .isEmpty();
        }
        Answer queue = api.as(Api.MANAGER).get(REQUESTS + "?status=REJECTED");
        assertThat(SchemaCheck.faults(description, "QueueBody", queue.json())).isEmpty();
    }

    @Test
    void figuresAndRefusalsAreDescribedAsTheyAre() {
        String range = "from=2026-11-01&to=2026-11-30";

        assertThat(faults("KpiReport", api.as(Api.MANAGER).get("/kpi?" + range)))
                .isEmpty();
        assertThat(faults("KpiCalls", api.as(Api.MANAGER).get("/kpi/calls?" + range)))
                .isEmpty();
        assertThat(faults("IndicatorsReply", api.as(Api.MANAGER).get("/kpi/indicators?" + range)))
                .isEmpty();
        assertThat(faults("Problem", api.as(Api.MANAGER).get("/kpi"))).isEmpty();
        assertThat(faults("Problem", api.as(Api.CSO).post(REQUESTS, "{}"))).isEmpty();
        assertThat(faults("NikAnswer", api.as(Api.CSO).post("/checks/nik", "{\"nik\":\"1\"}")))
                .isEmpty();
    }

    private List<String> faults(String schema, Answer answer) {
        return SchemaCheck.faults(description, schema, answer.json());
    }
}
