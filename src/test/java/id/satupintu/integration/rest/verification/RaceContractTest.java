package id.satupintu.integration.rest.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.integration.rest.Answer;
import id.satupintu.integration.rest.Api;
import id.satupintu.integration.rest.RestTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RestTest
class RaceContractTest {
    private static final int CALLERS = 8;

    private final Api api;
    private final Requests requests;

    @Autowired
    RaceContractTest(Api api) {
        this.api = api;
        this.requests = new Requests(api);
    }

    private static List<Answer> atOnce(List<Callable<Answer>> calls) throws Exception {
        try (ExecutorService callers = Executors.newFixedThreadPool(CALLERS)) {
            List<Future<Answer>> running = callers.invokeAll(calls);
            return running.stream().map(Future::resultNow).toList();
        }
    }

    @Test
    void ofTwoTlsOneWinsAndTheOtherLearnsWho() throws Exception {
        String path = requests.open();
        List<Callable<Answer>> both = List.of(
                () -> api.as(Api.TL).post(path + "/claim"),
                () -> api.as(Api.OTHER_TL).post(path + "/claim"));

        List<Answer> answers = atOnce(both);

        Answer won =
                answers.stream().filter(one -> one.status() == 200).findFirst().orElseThrow();
        Answer lost =
                answers.stream().filter(one -> one.status() != 200).findFirst().orElseThrow();
        assertThat(lost.problem()).isEqualTo("claimed-by-other");
        assertThat(lost.at("/holder")).isEqualTo(won.at("/claimedBy"));
    }

    @Test
    void oneKeyMakesOneRequestHoweverOftenItIsSentAtOnce() throws Exception {
        String key = UUID.randomUUID().toString();
        String body = Requests.body(Requests.freshNik(), "Apsari78");
        List<Callable<Answer>> calls = IntStream.range(0, CALLERS)
                .<Callable<Answer>>mapToObj(
                        each -> () -> api.as(Api.CSO).once(key).post(Requests.PATH, body))
                .toList();

        List<Answer> answers = atOnce(calls);

        assertThat(answers).allMatch(one -> one.status() == 201 || one.problem().equals("in-progress"));
        assertThat(answers.stream()
                        .filter(one -> one.status() == 201)
                        .map(one -> one.at("/id"))
                        .distinct())
                .hasSize(1);
        assertThat(api.as(Api.CSO).once(key).post(Requests.PATH, body).status()).isEqualTo(201);
    }
}
