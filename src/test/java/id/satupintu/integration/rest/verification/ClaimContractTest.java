package id.satupintu.integration.rest.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.integration.rest.Answer;
import id.satupintu.integration.rest.Api;
import id.satupintu.integration.rest.RestTest;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@RestTest
class ClaimContractTest {
    private final Api api;
    private final Requests requests;

    @Autowired
    ClaimContractTest(Api api) {
        this.api = api;
        this.requests = new Requests(api);
    }

    @Test
    void aClaimNamesItsHolderAndItsEnd() {
        Answer claimed = api.as(Api.TL).post(requests.open() + "/claim");

        assertThat(claimed.status()).as(claimed.text()).isEqualTo(200);
        assertThat(claimed.at("/status")).isEqualTo("CLAIMED");
        assertThat(claimed.at("/claimedBy")).isEqualTo("Bagus");
        assertThat(claimed.at("/leaseUntil")).isNotNull();
        assertThat(claimed.at("/position")).isNull();
    }

    @Test
    void anotherTlLearnsWhoHoldsIt() {
        Answer answer = api.as(Api.OTHER_TL).post(requests.held() + "/claim");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("claimed-by-other");
        assertThat(answer.at("/holder")).isEqualTo("Bagus");
    }

    @Test
    void onesOwnClaimAgainRenewsTheLeaseAndAGetDoesNot() {
        String path = requests.held();
        Instant first = Instant.parse(api.as(Api.TL).get(path).at("/leaseUntil"));

        Instant seen = Instant.parse(api.as(Api.CSO).get(path).at("/leaseUntil"));
        Instant renewed = Instant.parse(api.as(Api.TL).post(path + "/claim").at("/leaseUntil"));

        assertThat(seen).isEqualTo(first);
        assertThat(renewed).isAfter(first);
    }

    @Test
    void whoGivesAClaimBackLeavesTheRequestWaiting() {
        String path = requests.held();

        Answer released = api.as(Api.TL).post(path + "/release");

        assertThat(released.status()).isEqualTo(200);
        assertThat(released.at("/status")).isEqualTo("WAITING");
        assertThat(released.at("/claimedBy")).isNull();
        assertThat(api.as(Api.TL).post(path + "/release").problem()).isEqualTo("not-the-holder");
        assertThat(api.as(Api.OTHER_TL).post(path + "/claim").at("/claimedBy")).isEqualTo("Sari");
    }

    @Test
    void nextIsAlwaysAnotherOneUntilNothingWaits() {
        requests.open();
        requests.open();

        Answer first = api.as(Api.TL).post("/verification-requests/next/claim");
        Answer second = api.as(Api.TL).post("/verification-requests/next/claim");

        assertThat(first.at("/status")).isEqualTo("CLAIMED");
        assertThat(second.at("/id")).isNotNull().isNotEqualTo(first.at("/id"));
        Answer last = second;
        for (int left = 500; left > 0 && last.status() == 200; left--) {
            last = api.as(Api.TL).post("/verification-requests/next/claim");
        }
        assertThat(last.status()).isEqualTo(204);
        assertThat(last.text()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {Api.CSO, Api.MANAGER, Api.INTEGRATION})
    void onlyTlsClaimReleaseAndDecide(String token) {
        String path = requests.open();

        assertThat(api.as(token).post(path + "/claim").status()).isEqualTo(403);
        assertThat(api.as(token).post("/verification-requests/next/claim").status())
                .isEqualTo(403);
        assertThat(api.as(token).post(path + "/release").status()).isEqualTo(403);
        assertThat(api.as(token).post(path + "/decision", "{").status()).isEqualTo(403);
        assertThat(api.as(token)
                        .post("/verification-requests/" + UUID.randomUUID() + "/decision", "{}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whatIsNotThereCannotBeClaimed() {
        String nowhere = "/verification-requests/" + UUID.randomUUID();

        assertThat(api.as(Api.TL).post(nowhere + "/claim").status()).isEqualTo(404);
        assertThat(api.as(Api.TL).post(nowhere + "/release").status()).isEqualTo(404);
        assertThat(api.as(Api.TL).post(nowhere + "/decision", "{").status()).isEqualTo(404);
    }

    @Test
    void whereARequestStandsIsLookedAtBeforeWhatIsSentAlong() {
        String stray = "{\"note\":\"x\"}";
        String nowhere = "/verification-requests/" + UUID.randomUUID();
        String decided = requests.held();
        requests.decide(decided, Requests.approve());

        assertThat(api.as(Api.TL).post(nowhere + "/claim", stray).status()).isEqualTo(404);
        assertThat(api.as(Api.CSO).post(nowhere + "/relayed", stray).status()).isEqualTo(404);
        assertThat(api.as(Api.TL).post(decided + "/claim", stray).problem()).isEqualTo("already-decided");
        assertThat(api.as(Api.CSO).post(decided + "/relayed", stray).problem()).isEqualTo("unknown-field");
        assertThat(api.as(Api.TL).post(requests.open() + "/claim", stray).problem())
                .isEqualTo("unknown-field");
    }

    @Test
    void theQueueIsListedInServingOrder() {
        String waiting = requests.open();
        Answer gone = requests.handOver(Api.CSO, Requests.freshNik(), "Apsari78");
        api.as(Api.CSO).patch("/verification-requests/" + gone.at("/id"), "{\"onLine\":false}");

        Answer queue = api.as(Api.TL).get("/verification-requests?status=WAITING,CALLBACK");

        assertThat(queue.status()).as(queue.text()).isEqualTo(200);
        var ids = queue.json()
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
        assertThat(queue.json().path("total").asInt()).isEqualTo(ids.size());
        assertThat(ids.indexOf(waiting.substring(waiting.lastIndexOf('/') + 1)))
                .isNotNegative()
                .isLessThan(ids.indexOf(gone.at("/id")));
        assertThat(api.as(Api.MANAGER).get("/verification-requests").status()).isEqualTo(200);
        assertThat(api.as(Api.TL).get("/verification-requests?status=OPEN").status())
                .isEqualTo(400);
        assertThat(api.as(Api.CSO).get("/verification-requests?status=OPEN").status())
                .isEqualTo(403);
    }
}
