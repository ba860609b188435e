package id.satupintu.integration.rest.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.integration.rest.Answer;
import id.satupintu.integration.rest.Api;
import id.satupintu.integration.rest.RestTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@RestTest
@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
class DecisionContractTest {
    private static final String REJECT_NAME = "{\"outcome\":\"REJECT\",\"reasons\":[\"NAME\"],\"evidenceVersion\":1}";

    private final Api api;
    private final Requests requests;

    @Autowired
    DecisionContractTest(Api api) {
        this.api = api;
        this.requests = new Requests(api);
    }

    @Test
    @Tag("Q-081")
    void anApprovalNamesWhoAndWhen() {
        Answer answer = requests.decide(requests.held(), Requests.approve());

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.at("/status")).isEqualTo("APPROVED");
        assertThat(answer.at("/decision/outcome")).isEqualTo("APPROVE");
        assertThat(answer.at("/decision/by")).isEqualTo("Bagus");
        assertThat(answer.at("/decision/at")).isNotNull();
        assertThat(answer.json().at("/decision/reasons").isEmpty()).isTrue();
        assertThat(answer.at("/claimedBy")).isNull();
    }

    @Test
    @Tag("Q-082")
    void aRejectionCarriesATextToReadForEachReason() {
        Answer answer = requests.decide(
                requests.held("Sagita98"),
                "{\"outcome\":\"REJECT\",\"reasons\":[\"NAME\",\"SELFIE\"],\"evidenceVersion\":1,\"observed\":{\"selfie\":false}}");

        assertThat(answer.at("/status")).as(answer.text()).isEqualTo("REJECTED");
        assertThat(answer.at("/decision/reasons/0/code")).isEqualTo("NAME");
        assertThat(answer.at("/decision/reasons/0/readToCustomer")).isNotBlank();
        assertThat(answer.at("/decision/reasons/1/code")).isEqualTo("SELFIE");
    }

    @Test
    @Tag("A-30")
    void theAttemptCountsRejectionsOfThatNikSinceItsLastApproval() {
        String nik = Requests.freshNik();
        String first = "/verification-requests/"
                + requests.handOver(Api.CSO, nik, "Sagita98").at("/id");
        api.as(Api.TL).post(first + "/claim");
        requests.decide(first, REJECT_NAME);

        Answer again = requests.handOver(Api.OTHER_CSO, nik, "Apsari78");
        String second = "/verification-requests/" + again.at("/id");
        assertThat(again.json().path("attempt").asInt()).isEqualTo(2);
        api.as(Api.TL).post(second + "/claim");
        requests.decide(second, Requests.approve());

        assertThat(requests.handOver(Api.CSO, nik, "Apsari78")
                        .json()
                        .path("attempt")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    @Tag("A-35")
    void anApprovalThatIsNotAppliedIsOwedAndFinishedByItsTl() {
        String path = requests.held();

        Answer owed = requests.decide(path, "{\"outcome\":\"APPROVE\",\"evidenceVersion\":1,\"upgraded\":false}");
        assertThat(owed.at("/status")).isEqualTo("APPROVED_NOT_APPLIED");
        assertThat(api.as(Api.OTHER_TL)
                        .post(path + "/decision", Requests.approve())
                        .problem())
                .isEqualTo("already-decided");
        assertThat(requests.decide(path, Requests.approve()).at("/status")).isEqualTo("APPROVED");
    }

    @Test
    void whoDoesNotHoldItIsToldSoBeforeTheBodyIsLookedAt() {
        String path = requests.held();

        Answer answer = api.as(Api.OTHER_TL).post(path + "/decision", "{\"outcome\":\"MAYBE\"}");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problem()).isEqualTo("not-the-holder");
    }

    @Test
    void aDecidedRequestIsDecidedForEverybodyWhateverTheBody() {
        String path = requests.held();
        requests.decide(path, Requests.approve());

        assertThat(requests.decide(path, Requests.approve()).problem()).isEqualTo("already-decided");
        assertThat(requests.decide(path, "{}").status()).isEqualTo(409);
        assertThat(api.as(Api.OTHER_TL).post(path + "/decision", "{}").status()).isEqualTo(409);
    }

    @Test
    void staleEvidenceIsRefusedAfterEverythingElseAndTheNewVersionNamed() {
        String path = requests.held();
        api.as(Api.CSO).patch(path, "{\"email\":\"namira@contoh.co.id\"}");

        assertThat(requests.decide(path, "{\"outcome\":\"REJECT\",\"evidenceVersion\":1}")
                        .status())
                .isEqualTo(422);
        Answer stale = requests.decide(path, Requests.approve());
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.problem()).isEqualTo("stale-evidence");
        assertThat(stale.json().path("evidenceVersion").asInt()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|outcome",
                "{\"outcome\":\"MAYBE\",\"evidenceVersion\":1}|outcome",
                "{\"outcome\":\"APPROVE\"}|evidenceVersion",
                "{\"outcome\":\"APPROVE\",\"evidenceVersion\":\"1\"}|evidenceVersion",
                "{\"outcome\":\"REJECT\",\"evidenceVersion\":1}|reasons",
                "{\"outcome\":\"REJECT\",\"reasons\":[],\"evidenceVersion\":1}|reasons",
                "{\"outcome\":\"REJECT\",\"reasons\":[\"UGLY\"],\"evidenceVersion\":1}|reasons[0]",
                "{\"outcome\":\"REJECT\",\"reasons\":[\"NIK_DATE\"],\"evidenceVersion\":1}|note",
                "{\"outcome\":\"REJECT\",\"reasons\":[\"REGION\"],\"evidenceVersion\":1,\"note\":\" \"}|note",
                "{\"outcome\":\"REJECT\",\"reasons\":[\"OTHER\"],\"evidenceVersion\":1}|note",
                "{\"outcome\":\"REJECT\",\"reasons\":[\"NAME\"],\"evidenceVersion\":1}|note",
                "{\"outcome\":\"APPROVE\",\"evidenceVersion\":1,\"observed\":{\"accountName\":\"Sagita98\"}}|note",
                "{\"outcome\":\"APPROVE\",\"evidenceVersion\":1,\"observed\":{\"ktpPhoto\":\"yes\"}}|observed.ktpPhoto",
            })
    @Tag("A-29")
    void anIncompleteDecisionIsRefusedByItsField(String body, String field) {
        Answer answer = requests.decide(requests.held(), body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.fields().getFirst()).isEqualTo(field);
    }

    @Test
    void aNoteLetsADecisionGoAgainstTheAdvice() {
        assertThat(requests.decide(
                                requests.held("Sagita98"),
                                "{\"outcome\":\"APPROVE\",\"evidenceVersion\":1,\"note\":\"nama panggung resmi\"}")
                        .at("/status"))
                .isEqualTo("APPROVED");
    }

    @Test
    void theNikStandsInNoAnswerAndInNoLog(CapturedOutput output) {
        String nik = Requests.freshNik();
        Answer made = requests.handOver(Api.CSO, nik, "Apsari78");
        String path = "/verification-requests/" + made.at("/id");
        StringBuilder said = new StringBuilder(made.text());
        said.append(requests.handOver(Api.CSO, nik, "Apsari78").text());
        said.append(api.as(Api.CSO)
                .post("/verification-requests", "{\"" + nik + "\":1}")
                .text());
        said.append(api.as(Api.CSO).post("/checks/nik", "{\"nik\":" + nik + "}").text());
        said.append(api.as(Api.CSO).patch(path, "{\"ktpName\":\"" + nik + "\"}").text());
        said.append(api.as(Api.TL).post(path + "/claim").text());
        said.append(requests.decide(
                        path,
                        "{\"outcome\":\"REJECT\",\"reasons\":[\"OTHER\"],\"evidenceVersion\":2,\"note\":\"NIK " + nik
                                + "\"}")
                .text());
        said.append(api.as(Api.TL).get("/verification-requests/" + nik).text());
        said.append(
                api.as(Api.MANAGER).get("/verification-requests?status=" + nik).text());

        assertThat(said.toString()).doesNotContain(nik);
        assertThat(output.getAll()).doesNotContain(nik);
    }
}
