package id.satupintu.integration.rest.check;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.integration.rest.Answer;
import id.satupintu.integration.rest.Api;
import id.satupintu.integration.rest.RestTest;
import java.util.Collections;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@RestTest
class ChecksContractTest {
    private static final String NIK = "3374015708950003";

    private final Api api;

    @Autowired
    ChecksContractTest(Api api) {
        this.api = api;
    }

    @Test
    @Tag("Q-073")
    void aNameIsAnsweredByVerdictCodeAndTheElementFound() {
        Answer answer = api.as(Api.CSO)
                .post("/checks/name", "{\"ktpName\":\"Hana Apsari Namira\",\"accountName\":\"Apsari78\"}");

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.at("/verdict")).isEqualTo("MATCH");
        assertThat(answer.at("/code")).isEqualTo("M1");
        JsonNode found = answer.json().at("/matched/0");
        assertThat(found.path("start").asInt()).isZero();
        assertThat(found.path("end").asInt()).isEqualTo(6);
        assertThat(found.path("element").asString()).isEqualToIgnoringCase("apsari");
        assertThat(answer.at("/explanation")).isNotBlank();
    }

    @Test
    @Tag("Q-074")
    void namesInAnArrayAreAnsweredInTheirOrder() {
        Answer answer = api.as(Api.TL).post("/checks/name", """
                [{"ktpName":"Hana Apsari Namira","accountName":"Sagita98"},
                 {"ktpName":"Hana Apsari Namira","accountName":"Namira54"},
                 {"ktpName":"Hana Apsari Namira","accountName":""}]""");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().valueStream().map(one -> one.path("verdict").asString()))
                .containsExactly("NO_MATCH", "MATCH", "NO_MATCH");
        assertThat(answer.at("/2/code")).isEqualTo("N6");
    }

    @Test
    void aNikIsDecodedButNeverRepeated() {
        Answer answer =
                api.as(Api.CSO).post("/checks/nik", "{\"nik\":\"" + NIK + "\",\"sex\":\"F\",\"today\":\"2026-11-22\"}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/verdict")).isEqualTo("PASS");
        assertThat(answer.at("/birthDate")).isEqualTo("1995-08-17");
        assertThat(answer.at("/sex")).isEqualTo("F");
        assertThat(answer.at("/region/province")).isEqualToIgnoringCase("Jawa Tengah");
        assertThat(answer.json().at("/region/current").isBoolean()).isTrue();
        assertThat(answer.text()).doesNotContain(NIK);
    }

    @Test
    void aRefusedNikIsAnsweredWithReasonsAndWithoutAnythingDecoded() {
        Answer answer = api.as(Api.CSO).post("/checks/nik", "{\"nik\":\"3374013208950003\"}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/verdict")).isEqualTo("REFUSE");
        assertThat(answer.json().path("reasons").isEmpty()).isFalse();
        assertThat(answer.at("/region")).isNull();
        assertThat(answer.at("/birthDate")).isNull();
        assertThat(answer.at("/sex")).isNull();
    }

    @Test
    void aPhoneNumberIsNormalisedAndComparedWithTheRegisteredOne() {
        Answer same = api.as(Api.MANAGER)
                .post("/checks/phone", "{\"phone\":\"62812 3456 7890\",\"registered\":\"0812-3456-7890\"}");
        Answer other = api.as(Api.INTEGRATION)
                .post("/checks/phone", "{\"phone\":\"081234567890\",\"registered\":\"081234567891\"}");

        assertThat(same.at("/verdict")).isEqualTo("PASS");
        assertThat(same.at("/normalized")).isEqualTo("+6281234567890");
        assertThat(same.json().path("reasons").isEmpty()).isTrue();
        assertThat(other.at("/verdict")).isEqualTo("REVIEW");
        assertThat(other.at("/reasons/0")).isEqualTo("DIFFERS");
    }

    @Test
    void anEmailAddressIsNormalisedAndCompared() {
        Answer answer = api.as(Api.CSO)
                .post("/checks/email", "{\"email\":\" Hana@Contoh.CO.ID \",\"registered\":\"hana@contoh.co.id\"}");

        assertThat(answer.at("/verdict")).isEqualTo("PASS");
        assertThat(answer.at("/normalized")).isEqualTo("Hana@contoh.co.id");
    }

    @ParameterizedTest
    @CsvSource({"nik,nik", "phone,phone", "email,email"})
    void aBlankValueGetsAVerdictBecauseItWasGiven(String check, String field) {
        assertThat(api.as(Api.CSO)
                        .post("/checks/" + check, "{\"" + field + "\":\" \"}")
                        .at("/verdict"))
                .isEqualTo("REFUSE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name|{\"ktpName\":\"Hana\"}|accountName",
                "name|{\"ktpName\":\"\",\"accountName\":\"x\"}|ktpName",
                "nik|{}|nik",
                "nik|{\"nik\":3374015708950003}|nik",
                "nik|{\"nik\":\"1\",\"sex\":\"X\"}|sex",
                "nik|{\"nik\":\"1\",\"birthDate\":\"17-08-1995\"}|birthDate",
                "phone|{\"phone\":null}|phone",
                "phone|[{\"phone\":\"081234567890\"},{\"phone\":7}]|items[1].phone",
                "email|[{\"email\":\"a@b.co\"},{}]|items[1].email",
                "email|[{\"email\":\"a@b.co\"},null]|items[1]",
            })
    void aMissingOrWrongValueRefusesTheWholeCallAndNamesItsPlace(String check, String body, String field) {
        Answer answer = api.as(Api.CSO).post("/checks/" + check, body);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("validation");
        assertThat(answer.fields()).containsExactly(field);
        assertThat(answer.text()).doesNotContain(NIK);
    }

    @Test
    void anUnknownFieldIsRefused() {
        Answer answer = api.as(Api.CSO).post("/checks/phone", "{\"phone\":\"081234567890\",\"carrier\":\"x\"}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("unknown-field");
        assertThat(answer.fields()).containsExactly("carrier");
    }

    @Test
    void tenThousandAreAnsweredAndOneMoreIsRefused() {
        String most = String.join(",", Collections.nCopies(10_000, "{\"phone\":\"081234567890\"}"));

        assertThat(api.as(Api.CSO).post("/checks/phone", "[" + most + "]").json())
                .hasSize(10_000);
        Answer over = api.as(Api.CSO).post("/checks/phone", "[" + most + ",{\"phone\":\"081234567890\"}]");
        assertThat(over.status()).isEqualTo(422);
        assertThat(over.problem()).isEqualTo("too-many-items");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "nik", "phone", "email"})
    void nothingIsCheckedForWhoIsNotSignedIn(String check) {
        assertThat(api.as(null).post("/checks/" + check, "{}").status()).isEqualTo(401);
    }

    @Test
    void theExplanationComesInIndonesianOrEnglish() {
        String body = "{\"nik\":\"1\"}";

        assertThat(api.as(Api.CSO).post("/checks/nik", body).at("/explanation"))
                .isNotEqualTo(
                        api.as(Api.CSO).speaking("en").post("/checks/nik", body).at("/explanation"));
    }
}
