package id.satupintu.integration.rest.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.integration.rest.Answer;
import id.satupintu.integration.rest.Api;
import java.util.concurrent.atomic.AtomicInteger;

/** Hands over requests, each with a NIK of its own unless told otherwise. */
record Requests(Api api) {
    static final String PATH = "/verification-requests";
    private static final AtomicInteger LAST = new AtomicInteger();

    /** A well-formed NIK that no other test has used. */
    static String freshNik() {
        int n = LAST.incrementAndGet();
        return "337401%02d%02d%02d%04d".formatted(1 + n % 28, 1 + n / 28 % 12, 70 + n % 29, 1 + n % 900);
    }

    static String body(String nik, String accountName) {
        return """
                {"nik":"%s","ktpName":"Hana Apsari Namira","accountName":"%s","phone":"081234567890",\
                "email":"hana@contoh.co.id","transaction":"PD","customerName":"Ibu Hana","onLine":true}""".formatted(nik, accountName);
    }

    Answer handOver(String token, String nik, String accountName) {
        return api.as(token).post(PATH, body(nik, accountName));
    }

    /** The path of a fresh request with a matching name, handed over by the CSO. */
    String open() {
        return open("Apsari78");
    }

    String open(String accountName) {
        Answer made = handOver(Api.CSO, freshNik(), accountName);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return PATH + "/" + made.at("/id");
    }

    /** The path of a fresh request that the TL holds. */
    String held() {
        return held("Apsari78");
    }

    String held(String accountName) {
        String path = open(accountName);
        assertThat(api.as(Api.TL).post(path + "/claim").status()).isEqualTo(200);
        return path;
    }

    Answer decide(String path, String body) {
        return api.as(Api.TL).post(path + "/decision", body);
    }

    static String approve() {
        return "{\"outcome\":\"APPROVE\",\"evidenceVersion\":1}";
    }
}
