package id.satupintu.integration.rest.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.integration.rest.Answer;
import id.satupintu.integration.rest.Api;
import id.satupintu.integration.rest.RestTest;
import id.satupintu.workday.Ids;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@RestTest
@DisplayName("What another system has seen, over REST,")
class SourcesContractTest {
    private final Api api;

    @Autowired
    SourcesContractTest(Api api) {
        this.api = api;
    }

    @Test
    @DisplayName("is looked at, taken, and known the second time; a faulty row is told at its line")
    void taken() {
        String body = """
                {"csv":"id,phone,transaction,at\\n%s,081234567890,PD,2025-06-12T09:00:00+07:00\\n\\nX,12,PD,2025-06-12T09:00:00+07:00"}""".formatted(Ids.next());

        assertThat(post("/kpi/sources/ap2t/preview", body).at("/added")).isEqualTo("1");
        Answer first = post("/kpi/sources/ap2t", body);
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(first.at("/added")).isEqualTo("1");
        assertThat(first.at("/faults/0/line")).isEqualTo("4");
        assertThat(post("/kpi/sources/ap2t", body).at("/known")).isEqualTo("1");
    }

    @ParameterizedTest
    @DisplayName("is refused whole when it is no table of that source, and says why")
    @CsvSource({
        "ap2t, 'id,at\\n1,2', 'Judul kolom kurang: transaction, phone/idpel.'",
        "telephony, 'id,at\\n1,2', 'Judul kolom kurang: callId, talkSeconds, holdSeconds, afterCallSeconds.'",
        "ap2t, 'id,idpel,transaction,at', Tabel harus berisi baris di bawah judul kolom."
    })
    void refused(String source, String csv, String words) {
        Answer answer = post("/kpi/sources/" + source, "{\"csv\":\"%s\"}".formatted(csv));

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("validation");
        assertThat(answer.fields()).containsExactly("csv");
        assertThat(answer.text()).contains(words);
    }

    @Test
    @DisplayName("is refused when it comes as a file and as rows, for nobody knows which is meant")
    void both() {
        Answer answer = post("/kpi/sources/ap2t", "{\"csv\":\"id\",\"rows\":[]}");

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.fields()).containsExactly("rows");
    }

    private Answer post(String path, String body) {
        return api.as(Api.INTEGRATION).post(path, body);
    }
}
